import torch
from torch import nn

state = {"weight": torch.ones(1, 1, dtype=torch.float64)}
copied = nn.Linear(1, 1, bias=False)
assigned = nn.Linear(1, 1, bias=False)
before_copied, before_assigned = copied.weight, assigned.weight
copied.load_state_dict(state)
assigned.load_state_dict(state, assign=True)
print("copy keeps the Parameter:", copied.weight is before_copied)
print("assign keeps it:", assigned.weight is before_assigned)
print("dtypes:", copied.weight.dtype, assigned.weight.dtype)
shared = assigned.weight.data_ptr() == state["weight"].data_ptr()
print("assign shares the checkpoint's storage:", shared)
