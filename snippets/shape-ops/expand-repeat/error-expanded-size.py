import torch

x = torch.zeros(3, 2)
print("repeat:", tuple(x.repeat(1, 2).shape))
try:
    x[:] = torch.zeros(3, 4)
except RuntimeError as e:
    print("assignment:", str(e)[:32])
x.expand(3, 4)
