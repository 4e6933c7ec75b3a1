from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
model[1].requires_grad_(False).eval()
print("frozen, in training mode:", model[1].training)
model.train()
print("after model.train():", model[1].training)
print("requires_grad is untouched:", not model[1].weight.requires_grad)
model[1].eval()
print("after eval() again:", model[1].training)
