import torch
from torch.distributions import Normal

try:
    Normal(torch.zeros(2), torch.tensor([1.0, -1.0]))
except ValueError as e:
    print(str(e).splitlines()[0])
