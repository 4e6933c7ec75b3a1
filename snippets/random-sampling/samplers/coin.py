import torch

torch.manual_seed(0)
p = torch.tensor([0.0, 0.3, 1.0]).expand(100_000, 3)
coins = torch.bernoulli(p)
print("values:   ", coins.unique().tolist(), coins.dtype)
print("how often:", [round(v, 2) for v in coins.mean(0).tolist()])

t = torch.empty(100_000)
print("bernoulli_(0.3):", round(t.bernoulli_(0.3).mean().item(), 2))
