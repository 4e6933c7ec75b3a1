import torch
from torch import nn

layer = nn.Linear(2, 1)
x = torch.ones(1, 2)
layer(x).sum().backward()
print("weight.grad:", layer.weight.grad.tolist())
print("bias.grad:", layer.bias.grad.tolist())
print("x.grad:", x.grad)

x.requires_grad_()
layer(x).sum().backward()
print("x.grad is the weight:", torch.equal(x.grad, layer.weight))
print("bias.grad adds up:", layer.bias.grad.tolist())
