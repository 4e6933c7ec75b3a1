import torch
from torch import nn

x = torch.arange(16.0).reshape(1, 1, 4, 4)
print(x[0, 0])
print("max:", nn.MaxPool2d(2)(x).flatten().tolist())
print("avg:", nn.AvgPool2d(2)(x).flatten().tolist())

# zh: 不写 stride 时，它等于 kernel_size
# en: without a stride, it is the kernel_size
explicit = nn.MaxPool2d(kernel_size=2, stride=2)
print("same as stride=2:", torch.equal(nn.MaxPool2d(2)(x), explicit(x)))
overlap = nn.MaxPool2d(kernel_size=2, stride=1)
print("stride=1:", tuple(overlap(x).shape))
print("parameters:", len(list(explicit.parameters())))
