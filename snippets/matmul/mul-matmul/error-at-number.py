import torch

a = torch.ones(2, 2)
print((a * 2).tolist())
a @ 2
