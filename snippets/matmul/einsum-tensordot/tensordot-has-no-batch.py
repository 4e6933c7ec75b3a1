import torch

X, Y = torch.ones(5, 2, 3), torch.ones(5, 3, 4)
print("matmul   ", tuple((X @ Y).shape))
print("tensordot", tuple(torch.tensordot(X, Y, dims=([2], [1])).shape))
print("einsum   ", tuple(torch.einsum("aij,bjk->aibk", X, Y).shape))
