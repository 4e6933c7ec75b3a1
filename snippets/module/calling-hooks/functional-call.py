import torch
from torch import nn
from torch.func import functional_call


def announce(module, args, output):
    print("hook runs")


layer = nn.Linear(1, 1)
layer.register_forward_hook(announce)
before = layer.weight.item()
numbers = {"weight": torch.tensor([[2.0]]), "bias": torch.tensor([1.0])}
y = functional_call(layer, numbers, (torch.tensor([3.0]),))
print("2 * 3 + 1 =", y.item())
print("layer unchanged:", layer.weight.item() == before)
