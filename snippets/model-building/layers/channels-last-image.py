import torch
from torch import nn

conv = nn.Conv2d(3, 16, 3)
images = torch.rand(4, 28, 28, 3)
print(tuple(conv(images.permute(0, 3, 1, 2)).shape))
conv(images)
