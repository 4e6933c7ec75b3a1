import torch
from torch import nn

compiled = torch.compile(nn.Sequential(nn.Linear(4, 1)))
print(list(compiled.state_dict()))
