import torch

M, v = torch.ones(3, 4), torch.ones(3)
print(tuple((v @ M).shape))
M @ v
