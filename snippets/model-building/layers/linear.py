import torch
from torch import nn

linear = nn.Linear(in_features=10, out_features=20)
print("weight:", tuple(linear.weight.shape))
print("bias:", tuple(linear.bias.shape))
print("parameters:", sum(p.numel() for p in linear.parameters()))

x = torch.rand(4, 10)
by_hand = x @ linear.weight.T + linear.bias
print("x @ W.T + b:", torch.allclose(linear(x), by_hand, atol=1e-6))
for shape in [(10,), (4, 10), (4, 5, 10)]:
    print(shape, "->", tuple(linear(torch.rand(shape)).shape))
