import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([10, 20])
print("a as a column:", tuple(a.unsqueeze(1).shape))
print("b as a row:   ", tuple(b.unsqueeze(0).shape))
print(b.unsqueeze(0) - a.unsqueeze(1))
