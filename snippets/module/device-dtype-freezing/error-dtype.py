import torch
from torch import nn

model = nn.Linear(2, 2)
x = torch.ones(1, 2, dtype=torch.float64)
print("input cast:", model(x.to(torch.float32)).dtype)
model(x)
