import torch
from torch import nn

outputs = {}
layer = nn.Linear(2, 2)
# zh: setdefault 有返回值，第二次调用起，钩子返回的是旧的输出
# en: setdefault returns a value: from call two on, the old output
layer.register_forward_hook(lambda m, a, o: outputs.setdefault("y", o))
first = layer(torch.ones(1, 2))
second = layer(torch.zeros(1, 2))
print("different inputs, same output object:", first is second)
