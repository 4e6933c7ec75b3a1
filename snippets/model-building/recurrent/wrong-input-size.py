import torch
from torch import nn

gru = nn.GRU(10, 20)
print("no batch:", tuple(gru(torch.rand(7, 10))[0].shape))
try:
    gru(torch.rand(7, 3, 10, 1))
except ValueError as error:
    print(error)
gru(torch.rand(7, 3, 9))
