import torch

x = torch.arange(5)
print("flip:", x.flip(0).tolist())
x[::-1]
