import copy

import torch
from torch import nn

model = nn.Linear(1, 1)
alias = model
twin = copy.deepcopy(model)
fresh = nn.Linear(1, 1)
fresh.load_state_dict(model.state_dict())
with torch.no_grad():
    model.weight.fill_(7.0)
print("b = model follows:", alias.weight.item() == 7.0)
print("deepcopy follows:", twin.weight.item() == 7.0)
print("loaded copy follows:", fresh.weight.item() == 7.0)
