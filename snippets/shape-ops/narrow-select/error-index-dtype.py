import torch

x = torch.arange(5)
keep = torch.tensor([0.0, 3.0])
print("as int64:", x[keep.long()].tolist())
x[keep]
