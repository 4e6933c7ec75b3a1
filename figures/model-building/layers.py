import torch
from torch.nn import functional as F

from figures.draw import Figure


def conv_window():
    """Two windows of a padded convolution, and the output element that each makes."""
    x = torch.arange(25.0).reshape(5, 5)
    padding, size, stride = 1, 3, 2
    padded = F.pad(x, [padding] * 4)
    ones = torch.ones(1, 1, size, size)
    y = F.conv2d(x[None, None], ones, stride=stride, padding=padding)[0, 0]
    inside = F.pad(torch.full((5, 5), 4), [padding] * 4)
    f = Figure()
    left = f.grid(2, 26, padded, cell=(28, 26), fill=inside)
    right = f.grid(232, 64, y, cell=(40, 34))
    for column, color in ((0, 1), (1, 2)):
        start = column * stride
        f.outline(left, (0, size - 1), (start, start + size - 1), color=color)
        f.outline(right, (0, 0), (column, column), color=color)
    n, m = x.shape[0] + 2 * padding, y.shape[0]
    f.text(left.middle[0], 10, f"5 + 2*{padding} = {n}")
    f.text(right.middle[0], 48, f"stride={stride}")
    f.text(180, 226, f"({n} - {size}) // {stride} + 1 = {m}")
    return f
