import torch
from torch import nn

lstm = nn.LSTM(10, 20)
out = lstm(torch.rand(7, 3, 10))
print(type(out).__name__, "of", len(out))
print(out.shape)
