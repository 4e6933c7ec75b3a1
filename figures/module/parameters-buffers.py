import torch
from torch import nn

from figures.draw import Figure


class _Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("mean", torch.zeros(2))
        self.plain = torch.zeros(2)


def three_kinds():
    """A parameter, a buffer and a plain attribute, and which methods reach them."""
    m = _Scale()
    reached = {
        "parameters()": [name for name, _ in m.named_parameters()],
        "buffers()": [name for name, _ in m.named_buffers()],
        "state_dict()": list(m.state_dict()),
    }
    m.to(torch.float64)
    names = ["weight", "mean", "plain"]
    reached["to()"] = [n for n in names if getattr(m, n).dtype == torch.float64]
    f = Figure()
    f.box(206, 2, 152, 204, dashed=True, faint=True)
    f.text(282, 16, "Module")
    spots = {}
    for k, name in enumerate(names):
        y = 34 + 58 * k
        kind = type(getattr(m, name)).__name__ if k != 1 else "buffer"
        color = (1, 2, 0)[k]
        f.box(216, y, 132, 46, color=color, fill=color)
        f.text(282, y + 14, name, bold=True)
        f.text(282, y + 32, kind)
        spots[name] = y + 23
    for k, (method, hits) in enumerate(reached.items()):
        y = 38 + 46 * k
        f.text(104, y, method, anchor="end")
        for hit in hits:
            f.arrow((110, y), (213, spots[hit] + 4 * (k - 1.5)), thick=2,
                    color=1 + names.index(hit))  # fmt: skip
    return f
