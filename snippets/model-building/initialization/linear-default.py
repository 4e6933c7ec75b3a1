import math

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(100, 50)

torch.manual_seed(0)
weight, bias = torch.empty(50, 100), torch.empty(50)
# zh: a=sqrt(5) 只是为了凑出 1/sqrt(fan_in) 这个界
# en: a=sqrt(5) is there only to make the bound 1/sqrt(fan_in)
nn.init.kaiming_uniform_(weight, a=math.sqrt(5))
nn.init.uniform_(bias, -1 / math.sqrt(100), 1 / math.sqrt(100))
print("weight:", torch.equal(layer.weight, weight))
print("bias:  ", torch.equal(layer.bias, bias))
print("largest weight:", round(layer.weight.abs().max().item(), 2))

# zh: 重新按默认规则填一遍
# en: Fill the layer again by its default rule
torch.manual_seed(0)
layer.reset_parameters()
print("reset: ", torch.equal(layer.weight, weight))
