import torch
from torch import nn


def watched():
    layer, log = nn.Linear(2, 2), []
    layer.register_forward_pre_hook(lambda m, a: log.append("pre"))
    layer.register_forward_hook(lambda m, a, o: log.append("post"))
    layer.register_full_backward_hook(lambda m, i, o: log.append("back"))
    return layer, log


def row(call, layer, log, y):
    y.sum().backward()
    recorded = layer.weight.grad is not None
    seen = [recorded, "pre" in log, "post" in log, "back" in log]
    print(f"| `{call}` |", " | ".join("✓" if s else "✗" for s in seen), "|")


x = torch.ones(1, 2, requires_grad=True)
layer, log = watched()
row("model(x)", layer, log, layer(x))
layer, log = watched()
row("model.forward(x)", layer, log, layer.forward(x))
