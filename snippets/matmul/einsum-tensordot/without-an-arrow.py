import torch

A = torch.ones(2, 3)
print('"ij":', tuple(torch.einsum("ij", A).shape))
print('"ji":', tuple(torch.einsum("ji", A).shape))

X, Y = torch.ones(5, 2, 3), torch.ones(5, 3, 4)
print('"bij,bjk->bik":', tuple(torch.einsum("bij,bjk->bik", X, Y).shape))
print('"bij,bjk":', tuple(torch.einsum("bij,bjk", X, Y).shape))
