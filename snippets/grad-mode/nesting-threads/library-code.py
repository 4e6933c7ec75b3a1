import torch
from torch import nn

w = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([w], lr=0.1)


def report(gradient):
    print("hook in backward(): ", torch.is_grad_enabled())


def closure():
    print("closure of step():  ", torch.is_grad_enabled())
    optimizer.zero_grad()
    loss = (w * 2).sum()
    loss.backward()
    return loss


loss = (w * 2).sum()
loss.register_hook(report)
loss.backward(retain_graph=True)
print("create_graph=True:", end=" ")
torch.autograd.grad(loss, w, create_graph=True)
with torch.no_grad():
    optimizer.step(closure)
print("w:", [round(value, 2) for value in w.tolist()])
