import torch
from torch import nn

with_bias = nn.Linear(2, 3)
without = nn.Linear(2, 3, bias=False)
print("bias is None:", without.bias is None)
print("keys:", list(with_bias.state_dict()), list(without.state_dict()))

with_bias.bias = None
print("after bias = None:", list(with_bias.state_dict()))
print("still runs:", tuple(with_bias(torch.ones(1, 2)).shape))
