import torch
from torch import nn

from figures.draw import Figure, path

UNIT = 25


def curves():
    """Six activation functions from -3 to 3."""
    f = Figure()
    x = torch.linspace(-3, 3, 37, dtype=torch.float64)
    modules = [nn.ReLU(), nn.LeakyReLU(0.1), nn.Sigmoid(), nn.Tanh(), nn.GELU(),
               nn.SiLU()]  # fmt: skip
    for k, module in enumerate(modules):
        name = type(module).__name__
        left, top = 14 + 184 * (k % 2), 128 * (k // 2)
        middle, zero = left + 3 * UNIT, top + 18 + 3 * UNIT
        f.text(left + 2, top + 10, name + "(0.1)" * (name == "LeakyReLU"),
               anchor="start", bold=True)  # fmt: skip
        f.line((left, zero), (left + 6 * UNIT, zero), faint=True)
        f.line((middle, zero + UNIT), (middle, zero - 3 * UNIT), faint=True)
        f.line((left, zero - UNIT), (left + 6 * UNIT, zero - UNIT), faint=True,
               dashed=True)  # fmt: skip
        f.text(left - 6, zero - UNIT, "1")
        f.text(left - 6, zero, "0")
        points = zip(x.tolist(), module(x).tolist(), strict=True)
        words = [
            w for a, b in points for w in ("L", middle + a * UNIT, zero - b * UNIT)
        ]
        f.shape(path("M", *words[1:]), color=2, thick=2.4)
    return f
