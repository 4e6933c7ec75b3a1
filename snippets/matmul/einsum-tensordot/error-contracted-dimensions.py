import torch

a, b = torch.ones(2, 3), torch.ones(3, 4)
print(tuple(torch.tensordot(a, b, dims=1).shape))
torch.tensordot(a, b)
