import torch

a = torch.arange(6.0).view(2, 3)
b = a + 1
print((a * b).sum())
print(torch.tensordot(a, b, dims=2))
print(torch.dot(a.flatten(), b.flatten()))
print((a.T @ b).trace())
