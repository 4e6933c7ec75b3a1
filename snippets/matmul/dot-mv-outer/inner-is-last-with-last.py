import torch

A = torch.arange(6.0).view(2, 3)
B = torch.arange(12.0).view(4, 3)
print("inner(A, B) == A @ B.T:", torch.equal(torch.inner(A, B), A @ B.T))

X, Y = torch.ones(5, 2, 3), torch.ones(5, 4, 3)
print("inner :", tuple(torch.inner(X, Y).shape))
print("matmul:", tuple((X @ Y.mT).shape))
