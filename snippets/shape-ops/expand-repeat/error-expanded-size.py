import torch

x = torch.zeros(3, 2)
print("repeat:", tuple(x.repeat(1, 2).shape))
x.expand(3, 4)
