import torch
from torch import nn

t = torch.zeros(2)
p = nn.Parameter(t)
print("is a tensor:", isinstance(p, torch.Tensor))
print("requires grad, is a leaf:", p.requires_grad, p.is_leaf)
t += 1
print("shares storage with t:", p.tolist())

x = torch.ones(2, requires_grad=True)
q = nn.Parameter(x * 2)
print("history of x * 2 in q:", q.grad_fn)
