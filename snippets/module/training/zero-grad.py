import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
optimizer = torch.optim.SGD(model[1].parameters(), lr=0.1)
model(torch.ones(1, 2)).sum().backward()
optimizer.zero_grad()
print("after optimizer.zero_grad()")
print("  its own layer cleared:", model[1].weight.grad is None)
print("  the other layer cleared:", model[0].weight.grad is None)
model.zero_grad()
print("after model.zero_grad()")
print("  the other layer cleared:", model[0].weight.grad is None)
