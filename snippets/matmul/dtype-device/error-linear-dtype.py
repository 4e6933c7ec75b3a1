import torch
from torch import nn

data = torch.ones(2, 2, dtype=torch.float64)
nn.Linear(2, 2)(data)
