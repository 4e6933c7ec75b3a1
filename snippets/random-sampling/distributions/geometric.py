import torch
from torch.distributions import Geometric

torch.manual_seed(0)
trials = torch.empty(100_000).geometric_(0.5)
failures = Geometric(0.5).sample((100_000,))
print("geometric_: smallest", trials.min().item(), end=" ")
print(" mean", round(trials.mean().item(), 1))
print("Geometric:  smallest", failures.min().item(), end=" ")
print(" mean", round(failures.mean().item(), 1))
