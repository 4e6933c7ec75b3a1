import torch
from torch import nn

old = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 10))
new = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
own = new.state_dict()
fitting = {}
for key, value in old.state_dict().items():
    if key in own and value.shape == own[key].shape:
        fitting[key] = value
result = new.load_state_dict(fitting, strict=False)
print("loaded:", list(fitting))
print("left as initialized:", result.missing_keys)
print("body equal:", torch.equal(new[0].weight, old[0].weight))
