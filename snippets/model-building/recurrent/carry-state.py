import torch
from torch import nn

lstm = nn.LSTM(10, 20)
x = torch.rand(7, 3, 10)
whole, _ = lstm(x)

first, state = lstm(x[:4])
second, _ = lstm(x[4:], state)
halves = torch.cat([first, second])
print("carried on:", torch.allclose(halves, whole, atol=1e-6))

afresh, _ = lstm(x[4:])
halves = torch.cat([first, afresh])
print("started afresh:", torch.allclose(halves, whole, atol=1e-6))
