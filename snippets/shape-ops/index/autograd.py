import torch

x = torch.ones(2, 3, requires_grad=True)
y = torch.cat([x.t().flatten(), x.repeat(2, 1).flatten()])
print("y:", tuple(y.shape))
y.sum().backward()
print("x.grad:", x.grad.tolist())

for z in (x.t(), x.flatten(), x.expand(4, 2, 3), torch.cat([x, x])):
    print(z.grad_fn.name())
