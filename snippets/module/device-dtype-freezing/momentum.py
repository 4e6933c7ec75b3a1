import torch
from torch import nn


def moved_after_freezing(set_to_none, **options):
    layer = nn.Linear(1, 1, bias=False)
    with torch.no_grad():
        layer.weight.fill_(1.0)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1, **options)
    layer(torch.ones(1, 1)).sum().backward()
    optimizer.step()

    layer.requires_grad_(False)
    optimizer.zero_grad(set_to_none=set_to_none)
    before = layer.weight.item()
    optimizer.step()
    return layer.weight.item() != before


print("grad is None:", moved_after_freezing(True, momentum=0.9))
print("zeros, momentum:", moved_after_freezing(False, momentum=0.9))
print("zeros, weight decay:", moved_after_freezing(False, weight_decay=0.1))
print("zeros, neither:", moved_after_freezing(False))
