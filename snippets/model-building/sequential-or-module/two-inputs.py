import torch
from torch import nn

model = nn.Sequential(nn.Linear(10, 20), nn.ReLU())
model(torch.rand(4, 10), torch.rand(4, 10))
