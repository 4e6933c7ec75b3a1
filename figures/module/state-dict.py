from copy import deepcopy

import torch
from torch import nn

from figures.draw import Figure


def live_references():
    """A weight, the same tensor in `state_dict()`, and a deep copy that stays behind."""
    layer = nn.Linear(1, 1, bias=False)
    with torch.no_grad():
        layer.weight.fill_(1)
    live = layer.state_dict()
    frozen = deepcopy(live)
    with torch.no_grad():
        layer.weight.fill_(7)
    assert live["weight"].data_ptr() == layer.weight.data_ptr()
    shown = [
        (("layer.weight",), layer.weight),
        (("state_dict()", '["weight"]'), live["weight"]),
        (("deepcopy(state_dict())", '["weight"]'), frozen["weight"]),
    ]
    f = Figure()
    for k, (lines, t) in enumerate(shown):
        y = 4 + 60 * k
        color = 2 if t.item() == layer.weight.item() else 1
        f.box(2, y, 196, 48, color=color, fill=color)
        for i, line in enumerate(lines):
            f.text(100, y + 24 + 18 * (i - (len(lines) - 1) / 2), line)
        target = 58 if color == 2 else y + 24
        nudge = (k - 0.5) * 10 if color == 2 else 0
        f.arrow((198, y + 24), (282, target + nudge), color=color, thick=2)
        if k != 1:
            f.grid(286, target - 20, t.detach(), cell=(48, 40), fill=color)
    return f
