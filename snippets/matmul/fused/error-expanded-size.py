import torch

A, B = torch.ones(2, 3), torch.ones(3, 4)
rows = torch.ones(2)
print(tuple(torch.addmm(rows[:, None], A, B).shape))
torch.addmm(rows, A, B)
