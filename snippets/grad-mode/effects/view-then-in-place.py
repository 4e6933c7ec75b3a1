import torch

x = torch.ones(2, requires_grad=True)
y = x * 1
with torch.no_grad():
    view = y[:1]
    view.mul_(5)
print("both inside:", y.tolist())
view.mul_(5)
