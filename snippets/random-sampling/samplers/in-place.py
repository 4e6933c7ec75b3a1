import torch

torch.manual_seed(0)
t = torch.empty(100_000)
print("uniform_(0, 2)     mean", round(t.uniform_(0, 2).mean().item(), 1))
print("normal_(2, 3)      mean", round(t.normal_(2, 3).mean().item(), 1))
print("random_(0, 10)     mean", round(t.random_(0, 10).mean().item(), 1))
print("bernoulli_(0.5)    mean", round(t.bernoulli_(0.5).mean().item(), 1))
print("exponential_(2)    mean", round(t.exponential_(2).mean().item(), 1))
print("geometric_(0.5)    mean", round(t.geometric_(0.5).mean().item(), 1))
print(
    "log_normal_(0, .5) mean", round(t.log_normal_(0, 0.5).mean().item(), 1)
)
print(
    "cauchy_()          median 0:", bool(t.cauchy_().median().abs() < 0.1)
)
