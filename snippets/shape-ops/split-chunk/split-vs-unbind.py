import torch

x = torch.arange(6).view(3, 2)
print("split(1):", [tuple(p.shape) for p in x.split(1)])
print("unbind():", [tuple(p.shape) for p in x.unbind()])
print("for row in x:", [tuple(row.shape) for row in x])

first, second = x.unbind(dim=1)
print("columns:", first.tolist(), second.tolist())
