import torch

a = torch.arange(6).view(2, 3)
b = a.t()
# zh: 要么共用数据，要么报错
# en: share the data or fail
b.view(6)
