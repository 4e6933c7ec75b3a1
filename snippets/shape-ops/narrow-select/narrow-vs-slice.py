import torch

x = torch.arange(15).view(3, 5)
y = x.narrow(1, 1, 2)
print(y)
print("equal to x[:, 1:3]:", torch.equal(y, x[:, 1:3]))
print("from the end:", x.narrow(1, -2, 2)[0].tolist())

dim = x.dim() - 1
print("any dimension:", tuple(x.narrow(dim, 0, 4).shape))
print("a slice past the end:", tuple(x[:, 4:9].shape))
