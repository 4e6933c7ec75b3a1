import math

import torch
from torch import nn

from figures.draw import Figure, path


def _default(weight):
    pass


def spread_by_layer():
    """The standard deviation through 20 ReLU layers for four initializations, log scale."""
    fills = {"default": _default, "xavier_uniform_": nn.init.xavier_uniform_,
             "kaiming_uniform_": nn.init.kaiming_uniform_,
             "normal_": nn.init.normal_}  # fmt: skip
    f = Figure()
    left, right, zero, decade = 46, 222, 176, 7.2
    for power in (20, 10, 0, -10):
        y = zero - power * decade
        f.text(left - 6, y, f"1e{power}" if power else "1", anchor="end")
        f.line((left, y), (right, y), faint=True)
    for k, (name, fill) in enumerate(fills.items()):
        torch.manual_seed(0)
        x = torch.randn(512, 256, dtype=torch.float64)
        points = []
        for layer in range(21):
            height = math.log10(x.std().item()) * decade
            points += ["L", left + layer * (right - left) / 20, zero - height]
            linear = nn.Linear(256, 256, bias=False, dtype=torch.float64)
            fill(linear.weight)
            x = torch.relu(linear(x)).detach()
        f.shape(path("M", *points[1:]), color=(2, 4, 3, 1)[k], thick=2.4)
        f.text(right + 6, points[-1], name, anchor="start", color=(2, 4, 3, 1)[k])
    f.text(left, 268, "0")
    f.text(right, 268, "20")
    f.arrow((left + 12, 268), (right - 16, 268))
    return f


def weight_histograms():
    """A layer's weights under three initializations, the largest magnitude marked."""
    f = Figure()
    middle, scale, low, bins = 180, 640, 0.26, 52
    fills = {"default": _default, "xavier_uniform_": nn.init.xavier_uniform_,
             "kaiming_uniform_": nn.init.kaiming_uniform_}  # fmt: skip
    for k, (name, fill) in enumerate(fills.items()):
        torch.manual_seed(0)
        linear = nn.Linear(100, 300, dtype=torch.float64)
        fill(linear.weight)
        weight = linear.weight.detach()
        counts = torch.histc(weight, bins, -low, low) / weight.numel() * 1150
        base, step = 94 + 122 * k, 2 * low * scale / bins
        f.text(2, base - 78, name, anchor="start", bold=True)
        d = path("M", middle - low * scale, base)
        for count in counts.tolist():
            d += path("V", base - count, "h", step)
        f.shape(d + path("V", base), color=2, fill=2)
        bound = weight.abs().max().item()
        for sign in (-1, 1):
            x = middle + sign * bound * scale
            f.line((x, base), (x, base + 5))
            f.text(x, base + 15, f"{sign * bound:.3f}".replace("-", "−"))
        f.text(middle, base + 15, "0")
    return f
