import torch

a, b = torch.zeros(2, 3), torch.zeros(2, 5)
print("dim=1:", tuple(torch.cat([a, b], dim=1).shape))
torch.cat([a, b])
