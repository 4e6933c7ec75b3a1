import torch

x = torch.zeros(2, 3)
print("repeat(2, 1):", tuple(x.repeat(2, 1).shape))
print("tile(2):", tuple(x.tile(2).shape))
x.repeat(2)
