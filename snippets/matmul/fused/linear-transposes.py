import torch
import torch.nn.functional as F
from torch import nn

layer = nn.Linear(3, 4)
print("weight:", tuple(layer.weight.shape))

x = torch.arange(6.0).view(2, 3)
with torch.no_grad():
    layer.weight.copy_(torch.arange(12.0).view(4, 3))
    layer.bias.copy_(torch.arange(4.0))
same = F.linear(x, layer.weight, layer.bias)
print("F.linear:", torch.equal(layer(x), same))
print(
    "x @ W.T + b:", torch.equal(layer(x), x @ layer.weight.T + layer.bias)
)
