import torch

x = torch.arange(1, 8)
print("one window:", x.unfold(0, 7, 1).tolist())
x.unfold(0, 8, 1)
