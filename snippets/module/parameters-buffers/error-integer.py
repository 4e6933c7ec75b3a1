import torch
from torch import nn

indices = nn.Parameter(torch.tensor([0, 1]), requires_grad=False)
print("without gradients it works:", indices.dtype)
nn.Parameter(torch.tensor([0, 1]))
