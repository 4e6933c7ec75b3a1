import torch

x = torch.ones(7, requires_grad=True)
x.unfold(0, 3, 1).sum().backward()
print(x.grad)
