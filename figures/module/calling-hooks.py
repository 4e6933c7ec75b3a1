import torch
from torch import nn

from figures.draw import Figure


def call_order():
    """The hooks of a model and of its linear layer, numbered as they were called."""
    linear, relu = nn.Linear(2, 2), nn.ReLU()
    model = nn.Sequential(linear, relu)
    seen = []
    for name, module in (("model", model), ("linear", linear), ("relu", relu)):

        def watch(kind, name=name):
            return lambda *_: seen.append((name, kind))

        module.register_forward_pre_hook(watch("forward_pre_hook"))
        module.register_forward_hook(watch("forward_hook"))
        module.register_full_backward_hook(watch("full_backward_hook"))
    model(torch.ones(1, 2, requires_grad=True)).sum().backward()
    seen = [event for event in seen if event[0] != "relu"]
    f = Figure()
    f.box(20, 4, 320, 132, color=2, fill=2)
    f.text(180, 20, "model", bold=True)
    f.box(62, 38, 124, 84, color=1, fill=1)
    f.text(124, 62, "linear", bold=True)
    f.box(226, 38, 72, 84)
    f.text(262, 62, "relu", bold=True)
    f.arrow((0, 62), (92, 62), thick=2)
    f.arrow((158, 62), (236, 62), thick=2)
    f.arrow((288, 62), (358, 62), thick=2)
    f.arrow((358, 100), (2, 100), color=4, thick=2)
    places = {
        ("model", "forward_pre_hook"): (20, 62),
        ("linear", "forward_pre_hook"): (62, 62),
        ("linear", "forward_hook"): (186, 62),
        ("model", "forward_hook"): (340, 62),
        ("linear", "full_backward_hook"): (62, 100),
        ("model", "full_backward_hook"): (20, 100),
    }
    for number, event in enumerate(seen, 1):
        x, y = places[event]
        color = 1 if event[0] == "linear" else 2
        f.box(x - 11, y - 11, 22, 22, color=color, fill=color, round=11, thick=2)
        f.text(x, y, str(number))
        below = 154 + 20 * (number - 1)
        f.text(22, below, str(number), anchor="start", bold=True)
        f.text(46, below, f"{event[0]}: {event[1]}", anchor="start", color=color)
    return f
