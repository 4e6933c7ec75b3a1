import torch

print(tuple(torch.cat([torch.empty(0), torch.zeros(2, 3)]).shape))
try:
    torch.stack([])
except RuntimeError as e:
    print(e)
torch.cat([])
