import torch

W = torch.arange(9.0).view(3, 3)
x = torch.eye(3) * 2
print((W * x).shape == (W @ x).shape)
print(W * x)
print(W @ x)
