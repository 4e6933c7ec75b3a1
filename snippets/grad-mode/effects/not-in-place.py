import torch

w = torch.tensor(5.0, requires_grad=True)
before = w
with torch.no_grad():
    w = w - 0.1
print("the same tensor:", w is before)
print("w.requires_grad:", w.requires_grad)
