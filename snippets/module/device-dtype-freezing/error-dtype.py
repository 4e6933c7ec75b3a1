import torch
from torch import nn

model = nn.Linear(2, 2)
x = torch.ones(1, 2, dtype=torch.float64)
print("cast the input:", model(x.float()).dtype)
model(x)
