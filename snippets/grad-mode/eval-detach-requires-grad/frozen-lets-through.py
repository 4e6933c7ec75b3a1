import torch
from torch import nn

first, second = nn.Linear(3, 3), nn.Linear(3, 1)
second.requires_grad_(False)

second(first(torch.ones(1, 3))).sum().backward()
print("frozen layer has a gradient:", second.weight.grad is not None)
print("layer before it has one:    ", first.weight.grad is not None)

first.zero_grad()
with torch.no_grad():
    h = first(torch.ones(1, 3))
print("under no_grad, the graph is cut:", h.requires_grad)
