import torch
from torch import nn

torch.manual_seed(0)
expected = torch.rand(1)

torch.manual_seed(0)
nn.Linear(3, 3)
print("after building a Linear:", torch.equal(torch.rand(1), expected))

torch.manual_seed(0)
nn.ReLU()
print("after building a ReLU:  ", torch.equal(torch.rand(1), expected))

torch.manual_seed(0)
nn.functional.dropout(torch.ones(3))
print("after dropout:          ", torch.equal(torch.rand(1), expected))
