import torch
from torch import nn

first, second = nn.Linear(3, 3), nn.Linear(3, 1)
second.requires_grad_(False)

h = first(torch.ones(1, 3))
second(h).sum().backward()
print("frozen layer has a gradient:", second.weight.grad is not None)
print("layer before it has one:    ", first.weight.grad is not None)

with torch.no_grad():
    out = second(h)
print("no_grad around it instead cuts the graph:", not out.requires_grad)
