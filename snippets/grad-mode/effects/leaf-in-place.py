import torch

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    w.add_(1)
print("updated under no_grad:", w.tolist())
print("still a leaf that requires grad:", w.is_leaf, w.requires_grad)
w.add_(1)
