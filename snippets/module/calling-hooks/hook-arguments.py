import torch
from torch import nn


def pre(module, args):
    return (args[0] + 1,)


def post(module, args, output):
    return output * 10


def backward(module, grad_input, grad_output):
    print("grad_output:", grad_output[0].tolist())
    print("grad_input:", grad_input[0].tolist())
    return (grad_input[0] / 4,)


double = nn.Linear(1, 1, bias=False)
with torch.no_grad():
    double.weight.fill_(2.0)
double.register_forward_pre_hook(pre)
double.register_forward_hook(post)
double.register_full_backward_hook(backward)
x = torch.tensor([[3.0]], requires_grad=True)
y = double(x)
print("(3 + 1) * 2 * 10 =", y.item())
y.backward()
print("x.grad:", x.grad.tolist())
