import torch

A, B, X = torch.ones(2, 3), torch.ones(3, 4), torch.ones(5, 4, 2)
print(tuple((A @ B @ X).shape))
torch.linalg.multi_dot([A, B, X])
