import torch

v = torch.tensor([1, 2, 3])
for dim in (-2, -1, 0, 1):
    print(f"v.unsqueeze({dim}):", tuple(v.unsqueeze(dim).shape))
v.unsqueeze(2)
