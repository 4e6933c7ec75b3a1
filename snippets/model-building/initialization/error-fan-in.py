from torch import nn

layer = nn.BatchNorm1d(3)
nn.init.xavier_uniform_(layer.weight)
