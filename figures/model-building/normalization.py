import torch
from torch import nn

from figures.draw import Figure, path


def _shared(norm, x):
    """The elements whose result depends on x[0, 0, 0, 0]: they share a mean."""
    moved = x.clone()
    moved[0, 0, 0, 0] += 1
    return ~torch.isclose(norm(x), norm(moved), atol=1e-6)


def axes():
    """For five normalizations, the elements of x (N, C, H, W) that share a mean."""
    torch.manual_seed(0)
    N, C, H, W = 3, 4, 2, 2
    x = torch.rand(N, C, H, W)
    norms = {
        "BatchNorm2d(C)": nn.BatchNorm2d(C),
        "LayerNorm([C, H, W])": nn.LayerNorm([C, H, W]),
        "InstanceNorm2d(C)": nn.InstanceNorm2d(C),
        "GroupNorm(2, C)": nn.GroupNorm(2, C),
        "LayerNorm(W)": nn.LayerNorm(W),
        "x": None,
    }
    f = Figure()
    unit, gap = 10, 6
    for k, (name, norm) in enumerate(norms.items()):
        left, top = 30 + 184 * (k % 2), 128 * (k // 2)
        f.text(left - 14, top + 10, name, anchor="start", bold=True)
        shared = _shared(norm, x) if norm else torch.zeros(N, C, H, W)
        cells, filled = "", ""
        for n in range(N):
            for c in range(C):
                at = left + c * (W * unit + gap), top + 26 + n * (H * unit + gap)
                cells += path("M", *at, "h20v20h-20zm10 0v20m-10-10h20")
                for h, w in shared[n, c].nonzero().tolist():
                    spot = at[0] + w * unit, at[1] + h * unit
                    filled += path("M", *spot, "h10v10h-10z")
        if filled:
            f.shape(filled, color=1, fill=1, thick=2)
        f.shape(cells, faint=True)
        if norm is None:
            y = top + 26 + N * (H * unit + gap)
            f.arrow((left - 6, top + 28), (left - 6, y - 4))
            f.text(left - 16, top + 62, "N")
            f.arrow((left, y + 6), (left + 98, y + 6))
            f.text(left + 49, y + 20, "C")
            f.text(left + 104, top + 37, "H, W", anchor="start")
    return f
