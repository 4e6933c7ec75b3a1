from torch import nn

layer = nn.Linear(3, 2)
layer.weight.fill_(1.0)
