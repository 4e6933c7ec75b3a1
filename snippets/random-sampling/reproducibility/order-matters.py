import torch
from torch import nn

torch.manual_seed(0)
nn.Linear(3, 3)
a = nn.Linear(3, 2).weight

torch.manual_seed(0)
nn.Linear(3, 4)
b = nn.Linear(3, 2).weight
print("second layer the same after another first layer:", torch.equal(a, b))
