import torch
from torch import nn

conv, bn = nn.Conv2d(3, 16, 3), nn.BatchNorm2d(8)
bn(conv(torch.rand(4, 3, 8, 8)))
