import torch
from torch import nn

gru = nn.GRU(10, 20, num_layers=2, batch_first=True)
x = torch.rand(3, 7, 10)
h_0 = torch.zeros(2, 3, 20)
print(tuple(gru(x, h_0)[0].shape))
gru(x, h_0.transpose(0, 1))
