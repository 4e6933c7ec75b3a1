import torch
from torch import nn

small = nn.MaxPool2d(2)(torch.rand(1, 8, 7, 7))
print(tuple(small.shape))
nn.Conv2d(8, 16, kernel_size=5)(small)
