import torch
from torch import nn

x = torch.randn(2, 3, 4)
flat = x.flatten(1)
print("unflatten:", torch.equal(flat.unflatten(1, (3, 4)), x))
print("one size inferred:", tuple(flat.unflatten(1, (3, -1)).shape))
print("as a layer:", tuple(nn.Unflatten(1, (3, 4))(flat).shape))
