import torch
from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

compiled = torch.compile(nn.Sequential(nn.Linear(4, 1)))
state = compiled.state_dict()
print("compiled:", list(state))
consume_prefix_in_state_dict_if_present(state, "_orig_mod.")
print("prefix removed:", list(state))
model = nn.Sequential(nn.Linear(4, 1))
print(model.load_state_dict(state))
