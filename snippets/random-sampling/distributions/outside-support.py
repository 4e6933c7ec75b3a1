import torch
from torch.distributions import Bernoulli

try:
    Bernoulli(0.5).log_prob(torch.tensor(2.0))
except ValueError as e:
    print(str(e).splitlines()[0])
