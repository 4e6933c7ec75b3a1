import torch
from torch.nn import functional as F

from figures.draw import Figure


def windows():
    x = torch.arange(7)
    size, step = 3, 2
    y = x.unfold(0, size, step)
    f = Figure()
    f.text(180, 10, f"x   stride {x.stride()}", bold=True)
    strip = f.grid(40, 26, x, cell=40)
    for i in range(len(y)):
        left = strip.left + i * step * 40
        f.line((left + 3, 76 + 10 * i), (left + size * 40 - 3, 76 + 10 * i),
               color=1 + i, thick=4)  # fmt: skip
    f.text(180, 124, f"x.unfold(0, {size}, {step})   stride {y.stride()}", bold=True)
    rows = torch.arange(1, len(y) + 1).view(-1, 1).expand_as(y)
    f.grid(120, 140, y, cell=(40, 32), fill=rows)
    return f


def im2col():
    x = torch.arange(16.0).view(1, 1, 4, 4)
    y = F.unfold(x, kernel_size=3)
    f = Figure()
    f.text(180, 10, f"x {tuple(x.shape)}", bold=True)
    image = f.grid(116, 24, x[0, 0], cell=32)
    f.outline(image, (0, 2), (0, 2), color=1)
    f.outline(image, (1, 3), (1, 3), color=2)
    f.text(180, 178, "F.unfold(x, kernel_size=3)", bold=True)
    f.text(180, 196, str(tuple(y.shape)))
    tints = torch.zeros(9, 4, dtype=int)
    tints[:, 0], tints[:, 3] = 1, 2
    f.grid(104, 210, y[0], cell=(38, 26), fill=tints)
    return f
