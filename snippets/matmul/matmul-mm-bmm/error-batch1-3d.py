import torch

A, B = torch.ones(2, 3), torch.ones(3, 4)
print(tuple(torch.bmm(A[None], B[None]).shape))
torch.bmm(A, B)
