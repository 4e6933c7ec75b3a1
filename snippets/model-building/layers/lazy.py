import torch
from torch import nn

model = nn.Sequential(
    nn.LazyConv2d(16, 3), nn.ReLU(), nn.Flatten(), nn.LazyLinear(10)
)
print(model[3])
# zh: 前向传播一次，形状就确定了，类也换回 Linear
# en: one forward pass settles the shapes, and the class becomes Linear
model(torch.rand(1, 3, 28, 28))
print(model[3])
print(model[0])
