import torch
from torch import nn

model = nn.Linear(2, 2)
first = next(model.parameters())
x = torch.ones(1, 2, dtype=torch.float64)
x = x.to(device=first.device, dtype=first.dtype)
print("input follows the model:", x.dtype, x.device == first.device)
print("output:", tuple(model(x).shape))
print(model.device)
