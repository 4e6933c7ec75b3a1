import torch

m = torch.zeros(3, requires_grad=True)
torch.normal(m, 1.0).sum().backward()
print("normal:   ", m.grad.tolist())

p = torch.full((3,), 0.5, requires_grad=True)
torch.bernoulli(p).sum().backward()
print("bernoulli:", p.grad.tolist())

rate = torch.full((3,), 4.0, requires_grad=True)
torch.poisson(rate).sum().backward()
print("poisson:  ", rate.grad.tolist())

m.grad = None
(m + torch.randn(3)).sum().backward()
print("m + randn:", m.grad.tolist())
