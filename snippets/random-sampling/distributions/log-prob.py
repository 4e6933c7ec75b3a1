import torch
from torch.distributions import Normal

d = Normal(loc=10.0, scale=2.0)
print("mean:", d.mean.item(), " std:", d.stddev.item(), end=" ")
print(" variance:", d.variance.item())
print("log density at 10:", round(d.log_prob(torch.tensor(10.0)).item(), 2))
print("P(x < 12):", round(d.cdf(torch.tensor(12.0)).item(), 2))
print("entropy:", round(d.entropy().item(), 2))
