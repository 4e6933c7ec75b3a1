import warnings

import torch
from torch import nn

x = torch.zeros(2, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    y = nn.Softmax()(x)
print(str(caught[0].message))
print("rows sum to", y.sum(dim=1).tolist())

cube = torch.zeros(2, 3, 4)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    y = nn.Softmax()(cube)
# zh: 三维输入时，默认选的却是第 0 维
# en: with three dimensions the default is dimension 0
print("dim=0:", torch.equal(y, cube.softmax(dim=0)))
