import torch

x = torch.ones(1, requires_grad=True)
y = (x * 3).sum()
with torch.no_grad():
    y.backward()
print(x.grad.tolist())
