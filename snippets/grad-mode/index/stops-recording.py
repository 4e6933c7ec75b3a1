import torch

x = torch.zeros(1, requires_grad=True)
with torch.no_grad():
    y = x * 2
z = x * 2
print("inside:  ", y.requires_grad, y.grad_fn)
print("outside: ", z.requires_grad, z.grad_fn.name())
print("x itself:", x.requires_grad)
