import torch
from torch import nn

x = torch.ones(2, requires_grad=True)
with torch.no_grad():
    print("zeros(requires_grad=True):", end=" ")
    print(torch.zeros(2, requires_grad=True).requires_grad)
    print("nn.Parameter:  ", nn.Parameter(torch.zeros(2)).requires_grad)
    print("nn.Linear:     ", nn.Linear(2, 2).weight.requires_grad)
    print("zeros_like(x): ", torch.zeros_like(x).requires_grad)
    print("x.clone():     ", x.clone().requires_grad)
print("x:             ", x.requires_grad)
