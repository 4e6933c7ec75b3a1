import torch

x = torch.tensor([1, 2, 3])
y = torch.tensor([10, 20, 30])
print(torch.stack([x, y], dim=0))
print(torch.stack([x, y], dim=1))
print(torch.cat([x, y]))
