# device: cpu -- overlapping writes have no defined result on a GPU
import torch

x = torch.zeros(5)
x.unfold(0, 3, 1).add_(1)
print("through the view:", x.tolist())

y = torch.zeros(5)
windows = y.unfold(0, 3, 1).clone().add_(1)
print("clone first:     ", y.tolist())
print(windows.tolist())
