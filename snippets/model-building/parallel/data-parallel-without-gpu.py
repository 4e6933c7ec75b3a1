import torch
from torch import nn

model = nn.Linear(2, 1)
parallel = nn.DataParallel(model)
x = torch.ones(6, 2)
print("same output:", torch.equal(parallel(x), model(x)))
print(list(parallel.state_dict()))
print("the model inside:", parallel.module is model)
