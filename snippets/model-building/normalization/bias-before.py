import torch
from torch import nn

linear, bn = nn.Linear(10, 4), nn.BatchNorm1d(4)
x = torch.rand(8, 10)
before = bn(linear(x))
nn.init.constant_(linear.bias, 3.0)
print("same output:", torch.allclose(bn(linear(x)), before, atol=1e-4))
bn(linear(x)).square().sum().backward()
print("bias gradient is zero:", bool(linear.bias.grad.abs().max() < 1e-3))
