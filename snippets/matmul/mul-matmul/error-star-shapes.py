import torch

a, rows = torch.ones(2, 3), torch.ones(2)
print(tuple((a * rows[:, None]).shape))
a * rows
