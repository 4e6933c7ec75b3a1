import torch

s, v = torch.tensor(2.0), torch.ones(3)
print(s * v)
s @ v
