import torch

X, B = torch.ones(5, 2, 3), torch.ones(3, 4)
print(tuple(torch.einsum("...ij,jk->...ik", X, B).shape))
torch.einsum("ij,jk->ik", X, B)
