import torch
from torch import nn

old = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 10))
new = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Sequential())
new[2].append(nn.Linear(3, 2))
result = new.load_state_dict(old.state_dict(), strict=False)
print("missing:", result.missing_keys)
print("unexpected:", result.unexpected_keys)
print("body loaded:", torch.equal(new[0].weight, old[0].weight))
