import torch
from torch.nn import functional as F

from figures.draw import Figure


def windows():
    """The windows of `Tensor.unfold` over a vector, and the matrix of them."""
    x = torch.arange(1, 8)
    size, step = 3, 2
    y = x.unfold(0, size, step)
    f = Figure()
    f.text(180, 10, f"x.unfold(0, {size}, {step})", bold=True)
    strip = f.grid(40, 64, x, cell=40)
    for i in range(len(y)):
        left, right = (
            strip.left + i * step * 40 + 3,
            strip.left + (i * step + 3) * 40 - 3,
        )
        top = 32 + 8 * (i % 2)
        f.line((left, 60), (left, top), (right, top), (right, 60), color=1 + i, thick=3)
    rows = torch.arange(1, len(y) + 1).view(-1, 1).expand_as(y)
    grid = f.grid(120, 140, y, cell=(40, 32), fill=rows)
    f.text(180, grid.bottom + 16, f"stride {y.stride()}")
    f.arrow((180, 108), (180, 134), thick=2)
    return f


def im2col():
    """The patches that `F.unfold` takes from a matrix, and the columns they become."""
    x = torch.arange(16.0).view(4, 4)
    y = F.unfold(x[None, None], 2, stride=2)[0]
    column = torch.arange(1, 5)  # the color of a patch, which becomes a column
    patch = column.view(2, 2).repeat_interleave(2, 0).repeat_interleave(2, 1)
    f = Figure()
    f.text(78, 10, "x", bold=True)
    f.grid(10, 28, x, cell=34, fill=patch)
    f.arrow((156, 96), (204, 96), thick=2)
    f.text(258, 10, "F.unfold(x, 2, stride=2)", bold=True)
    f.grid(214, 28, y, cell=34, fill=column.expand(4, 4))
    return f
