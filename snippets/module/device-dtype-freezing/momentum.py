import torch
from torch import nn


def moved_after_freezing(set_to_none):
    layer = nn.Linear(1, 1, bias=False)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1, momentum=0.9)
    layer(torch.ones(1, 1)).sum().backward()
    optimizer.step()

    layer.requires_grad_(False)
    optimizer.zero_grad(set_to_none=set_to_none)
    before = layer.weight.item()
    optimizer.step()
    return layer.weight.item() != before


print("grad is None, frozen weight moved:", moved_after_freezing(True))
print("grad is zeros, frozen weight moved:", moved_after_freezing(False))
