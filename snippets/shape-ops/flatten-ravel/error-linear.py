import torch
from torch import nn

layer = nn.Linear(12, 5)
x = torch.zeros(2, 3, 4)
print("flatten(1):", tuple(layer(x.flatten(1)).shape))
layer(x.flatten())
