import torch

v, one = torch.ones(3), torch.ones(1)
print((v * one).sum())
torch.dot(v, one)
