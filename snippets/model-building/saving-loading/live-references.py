import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
best = model.state_dict()
shallow = dict(model.state_dict())
kept = copy.deepcopy(model.state_dict())

# zh: “训练”继续
# en: Training goes on
with torch.no_grad():
    model.weight.add_(5)
print("state_dict():", best["weight"].item())
print("dict(...):   ", shallow["weight"].item())
print("deepcopy:    ", kept["weight"].item())
