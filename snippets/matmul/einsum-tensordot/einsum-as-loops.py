import torch

a = torch.arange(6.0).view(2, 3)
b = torch.arange(12.0).view(3, 4)
c = torch.zeros(2, 4)
for i in range(2):
    for k in range(4):
        for j in range(3):
            c[i, k] += a[i, j] * b[j, k]

print("as einsum:", torch.equal(c, torch.einsum("ij,jk->ik", a, b)))
print("as matmul:", torch.equal(c, a @ b))
