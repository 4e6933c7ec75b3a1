import torch
from torch import nn

# zh: 在 meta 设备上只有形状，不占内存
# en: on the meta device there are shapes and no memory
conv = nn.Conv2d(3, 16, 3, padding=1, device="meta")
full = nn.Linear(3 * 32 * 32, 16 * 32 * 32, device="meta")
print("Conv2d:", sum(p.numel() for p in conv.parameters()))
print("Linear:", sum(p.numel() for p in full.parameters()))

x = torch.rand(4, 3, 8, 8)
one = nn.Conv2d(3, 16, kernel_size=1)
linear = nn.Linear(3, 16)
linear.weight.data = one.weight.data.flatten(1)
linear.bias.data = one.bias.data
per_pixel = linear(x.movedim(1, -1)).movedim(-1, 1)
same = torch.allclose(one(x), per_pixel, atol=1e-6)
print("1x1 convolution is a Linear at each pixel:", same)
