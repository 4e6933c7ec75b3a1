import torch
from torch import nn

x = torch.rand(4, 16)
print(tuple(nn.BatchNorm1d(16)(x).shape))
nn.BatchNorm2d(16)(x)
