import torch
from torch import nn
from torch.nn import functional as F

conv = nn.Conv2d(3, 16, kernel_size=3, stride=1, padding=1)
x = torch.rand(4, 3, 8, 8)
# zh: 每一列是一个窗口里的 3 × 3 × 3 个数
# en: each column holds the 3 × 3 × 3 numbers of one window
columns = F.unfold(x, kernel_size=3, padding=1)
print("columns:", tuple(columns.shape))
kernels = conv.weight.flatten(start_dim=1)
print("kernels:", tuple(kernels.shape))
out = kernels @ columns + conv.bias[:, None]
out = out.unflatten(2, (8, 8))
print("same as conv(x):", torch.allclose(out, conv(x), atol=1e-5))
