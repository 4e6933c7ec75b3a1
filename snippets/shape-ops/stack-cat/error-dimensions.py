import torch

m, v = torch.zeros(2, 3), torch.zeros(3)
print("v[None]:", tuple(torch.cat([m, v[None]]).shape))
torch.cat([m, v])
