import torch

a, b = torch.ones(2, 3), torch.ones(2, 4)
print(tuple(torch.einsum("ij,ik->jk", a, b).shape))
torch.einsum("ij,jk->ik", a, b)
