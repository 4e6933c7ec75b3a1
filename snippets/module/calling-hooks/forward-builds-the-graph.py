import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
x = torch.ones(4, 2)
called = torch.autograd.grad(model(x).sum(), model[0].weight)[0]
direct = torch.autograd.grad(model.forward(x).sum(), model[0].weight)[0]
print("same output:", torch.equal(model(x), model.forward(x)))
print("forward() records:", model.forward(x).grad_fn is not None)
print("same gradient:", torch.equal(called, direct))
model.register_forward_hook(lambda module, args, output: output + 1)
same = torch.equal(model(x), model.forward(x))
print("same output with a hook that changes it:", same)
