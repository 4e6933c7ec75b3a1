import torch

x = torch.ones(3, 1, requires_grad=True)
x.expand(3, 4).sum().backward()
print("expand:", x.grad.flatten().tolist())

x.grad = None
x.repeat(1, 4).sum().backward()
print("repeat:", x.grad.flatten().tolist())
