from torch import nn

layer = nn.Linear(3, 2, bias=False)
nn.init.zeros_(layer.bias)
