import torch
from torch import nn

gru = nn.GRU(10, 20)
gru(torch.rand(7, 3, 9))
