import copy

import torch
from torch import nn

layer = nn.Linear(1, 1)
with torch.no_grad():
    layer.weight.fill_(1.0)
best = layer.state_dict()
kept = copy.deepcopy(layer.state_dict())
# zh: 训练继续，参数被原地改写
# en: training goes on and changes the parameter in place
with torch.no_grad():
    layer.weight.fill_(7.0)
print("state_dict():", best["weight"].item())
print("deepcopy(state_dict()):", kept["weight"].item())
layer.load_state_dict(kept)
print("restored:", layer.weight.item())
