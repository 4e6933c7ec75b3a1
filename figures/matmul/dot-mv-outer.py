import torch

from figures.draw import Figure


def inner_outer():
    """`inner` as a row times a column, `outer` as a column times a row."""
    v, w = torch.tensor([1, 2, 3]), torch.tensor([4, 5, 6])
    f = Figure()
    cell = 32
    f.text(72, 10, "inner(v, w)", bold=True)
    f.grid(8, 132, v.view(1, 3), cell=cell, fill=1)
    f.grid(112, 28, w.view(3, 1), cell=cell, fill=2)
    f.grid(112, 132, torch.inner(v, w).view(1, 1), cell=cell, fill=3)
    f.text(56, 176, "v")
    f.text(102, 76, "w")
    f.text(282, 10, "outer(v, w)", bold=True)
    f.grid(216, 68, v.view(3, 1), cell=cell, fill=1)
    f.grid(256, 28, w.view(1, 3), cell=cell, fill=2)
    f.grid(256, 68, torch.outer(v, w), cell=cell, fill=3)
    f.text(232, 176, "v")
    f.text(242, 44, "w")
    return f
