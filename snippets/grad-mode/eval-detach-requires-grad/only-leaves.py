import torch

x = torch.ones(2, requires_grad=True)
x.requires_grad_(False)
print("leaf:", x.requires_grad)

y = torch.ones(2, requires_grad=True) * 2
y.requires_grad_(False)
