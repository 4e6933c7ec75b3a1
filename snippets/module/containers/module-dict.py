import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, heads):
        super().__init__()
        self.heads = heads

    def forward(self, x, task):
        return self.heads[task](x)


plain = Net({"age": nn.Linear(4, 1), "sex": nn.Linear(4, 2)})
registered = Net(nn.ModuleDict(plain.heads))
x = torch.ones(1, 4)
print("same output:", torch.equal(plain(x, "age"), registered(x, "age")))
print("dict:", list(plain.state_dict()))
print("ModuleDict:", *registered.state_dict(), sep="\n  ")
print("keys, in order:", list(registered.heads))
