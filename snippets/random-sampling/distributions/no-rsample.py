from torch.distributions import Poisson

Poisson(4.0).rsample()
