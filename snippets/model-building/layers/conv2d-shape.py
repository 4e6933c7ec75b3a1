import torch
from torch import nn


def size_after(n, kernel, stride, padding, dilation):
    reach = dilation * (kernel - 1) + 1
    return (n + 2 * padding - reach) // stride + 1


x = torch.rand(4, 3, 32, 28)
for options in [(3, 1, 1, 1), (5, 1, 0, 1), (3, 2, 1, 1), (3, 1, 0, 2)]:
    conv = nn.Conv2d(3, 16, *options)
    height, width = size_after(32, *options), size_after(28, *options)
    fits = conv(x).shape == (4, 16, height, width)
    print(options, "->", tuple(conv(x).shape), fits)
