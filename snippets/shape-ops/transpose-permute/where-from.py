import torch

x = torch.arange(30).view(2, 3, 5)
y = x.permute(2, 0, 1)
print("y.shape: ", [x.shape[d] for d in (2, 0, 1)], "=", list(y.shape))
print("y.stride:", [x.stride(d) for d in (2, 0, 1)], "=", y.stride())
print("y[4, 1, 2] == x[1, 2, 4]:", bool(y[4, 1, 2] == x[1, 2, 4]))
