import copy

import torch

y = torch.ones(2, requires_grad=True) * 2
print("detached:", copy.deepcopy(y.detach()).tolist())
copy.deepcopy(y)
