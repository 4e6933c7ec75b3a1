import torch
from torch import nn

layer = nn.Linear(2, 2)
weight = layer.weight
with torch.no_grad():
    layer.weight.copy_(torch.eye(2))
print("copy_ keeps the object:", layer.weight is weight)
layer.weight = nn.Parameter(torch.eye(2))
print("a new Parameter is another one:", layer.weight is not weight)
layer.weight = torch.eye(2)
