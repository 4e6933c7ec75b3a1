import torch

from figures.draw import Figure


def broadcast():
    """(2, 1, 2, 3) @ (3, 3, 4): each matrix of `a` times each of `b`, a 2 × 3 batch."""
    a = torch.ones(2, 1, 2, 3)
    b = torch.ones(3, 3, 4)
    c = a @ b
    f = Figure()
    unit = 14
    f.text(50, 80, str(tuple(a.shape)))
    f.text(239, 8, str(tuple(b.shape)))
    for k in range(c.shape[1]):
        f.grid(136 + 78 * k, 38, (3, 4), cell=unit, fill=3)
        f.arrow((164 + 78 * k, 84), (164 + 78 * k, 104), color=3, thick=2)
        f.text(164 + 78 * k, 28, f"b[{k}]")
    for i in range(c.shape[0]):
        y = 110 + 52 * i
        f.grid(26, y, (2, 3), cell=unit, fill=1 + i)
        f.arrow((76, y + 14), (128, y + 14), color=1 + i, thick=2)
        f.text(47, y + 38, f"a[{i}, 0]")
        for k in range(c.shape[1]):
            f.grid(136 + 78 * k, y, (2, 4), cell=unit, fill=1 + i)
            f.text(164 + 78 * k, y + 38, f"[{i}, {k}]")
    f.text(239, 226, str(tuple(c.shape)))
    return f
