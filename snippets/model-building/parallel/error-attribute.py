from torch import nn

parallel = nn.DataParallel(nn.Linear(2, 1))
print(parallel.module.in_features)
print(parallel.in_features)
