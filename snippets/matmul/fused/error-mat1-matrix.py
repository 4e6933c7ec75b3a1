import torch

bias, X, B = torch.zeros(4), torch.ones(5, 2, 3), torch.ones(3, 4)
print(tuple((X @ B + bias).shape))
torch.addmm(bias, X, B)
