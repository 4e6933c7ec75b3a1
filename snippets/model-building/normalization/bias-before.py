import torch
from torch import nn

linear = nn.Linear(10, 4, dtype=torch.float64)
bn = nn.BatchNorm1d(4, dtype=torch.float64)
x = torch.rand(8, 10, dtype=torch.float64)
before = bn(linear(x))
nn.init.constant_(linear.bias, 3.0)
print("same output:", torch.allclose(bn(linear(x)), before))

bn(linear(x)).relu().sum().backward()
for name, parameter in linear.named_parameters():
    largest = parameter.grad.abs().max().item()
    print(name, "gradient is zero:", largest < 1e-9)
