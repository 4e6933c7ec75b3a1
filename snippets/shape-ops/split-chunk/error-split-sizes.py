import torch

x = torch.zeros(5, 10)
print([tuple(p.shape) for p in x.split([1, 4])])
x.split([2, 2])
