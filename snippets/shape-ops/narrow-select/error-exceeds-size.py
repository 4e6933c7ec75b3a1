import torch

x = torch.arange(15).view(3, 5)
print("slice:", tuple(x[:, 4:7].shape))
x.narrow(1, 4, 3)
