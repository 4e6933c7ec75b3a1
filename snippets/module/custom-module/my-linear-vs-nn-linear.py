import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
ours_w = torch.randn(100, 50)
ours_b = torch.randn(50)
theirs = nn.Linear(100, 50)
x = torch.randn(1000, 100)
ours_y = x @ ours_w + ours_b

print("weight shapes:", tuple(ours_w.shape), tuple(theirs.weight.shape))
inside = (theirs.weight.abs() <= 0.1).all().item()
print("every nn.Linear weight within 1/sqrt(100):", inside)
print("output spread, randn:", round(ours_y.std().item()))
scaled_y = x @ (ours_w / 100**0.5) + ours_b / 100**0.5
print("output spread, randn / 10:", round(scaled_y.std().item(), 1))
print("output spread, nn.Linear:", round(theirs(x).std().item(), 1))
same = torch.allclose(ours_y, F.linear(x, ours_w.T, ours_b), atol=1e-4)
print("same map once W is transposed:", same)
