import torch
from torch import nn

layer = nn.Linear(2, 2)
moved = layer.to(torch.float64)
print("module: same object", moved is layer, layer.weight.dtype)

t = torch.ones(2)
converted = t.to(torch.float64)
print("tensor: same object", converted is t, t.dtype, converted.dtype)
print("nothing to do: same object", t.to(torch.float32) is t)
