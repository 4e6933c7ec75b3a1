import torch
from torch import nn

layer = nn.Linear(3, 2)
before = layer.weight
result = nn.init.ones_(layer.weight)
# zh: 原地改，返回同一个参数；不记入计算图
# en: Changed in place, the same parameter comes back; nothing is recorded
print("same tensor:", result is before, layer.weight is before)
print("leaf, requires grad:", before.is_leaf, before.requires_grad)

# zh: 自己写时用 no_grad
# en: Writing it yourself, use no_grad
with torch.no_grad():
    layer.weight.copy_(torch.eye(2, 3))
    layer.bias.fill_(0.5)
print(layer(torch.tensor([1.0, 2.0, 3.0])).tolist())
