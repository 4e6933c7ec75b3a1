from torch import nn

layer = nn.Linear(2, 2)
layer.requires_grad = False
print("after layer.requires_grad = False:", layer.weight.requires_grad)
layer.requires_grad_(False)
print("after layer.requires_grad_(False):", layer.weight.requires_grad)
layer.requires_grad_(True)
for p in layer.parameters():
    p.requires_grad = False
print("after the loop:", layer.weight.requires_grad)
