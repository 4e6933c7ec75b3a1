import torch

a = torch.ones(2, 1)
b = torch.arange(12.0).view(3, 4)
print("einsum   ", torch.einsum("ij,jk->ik", a, b)[0].tolist())
print("tensordot", torch.tensordot(a, b, dims=1)[0].tolist())

# zh: 等于先把 j 从 1 扩展到 3
# en: the same as stretching j from 1 to 3 first
print("expanded ", (a.expand(2, 3) @ b)[0].tolist())
a @ b
