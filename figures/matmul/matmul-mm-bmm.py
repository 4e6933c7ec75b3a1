import torch

from figures.draw import Figure


def row_times_column():
    """`a @ b`: one row, one column and the element that they make."""
    a = torch.arange(6).view(2, 3)
    b = torch.arange(12).view(3, 4)
    c = a @ b
    i, j = 1, 2
    f = Figure()
    cell = (40, 30)
    row = torch.zeros(2, 3, dtype=int)
    row[i] = 1
    column = torch.zeros(3, 4, dtype=int)
    column[:, j] = 2
    hit = torch.zeros(2, 4, dtype=int)
    hit[i, j] = 3
    right = f.grid(176, 26, b, cell=cell, fill=column)
    left = f.grid(22, 132, a, cell=cell, fill=row)
    corner = f.grid(176, 132, c, cell=cell, fill=hit)
    f.text(right.middle[0], 12, "b")
    f.text(left.middle[0], 118, "a")
    f.text(159, left.middle[1], "@")
    f.outline(left, (i, i), (0, 2), color=1)
    f.outline(right, (0, 2), (j, j), color=2)
    f.outline(corner, (i, i), (j, j), color=3)
    f.text(corner.middle[0], 206, "a @ b")
    pairs = zip(a[i].tolist(), b[:, j].tolist(), strict=True)
    f.text(180, 236, " + ".join(f"{p}*{q}" for p, q in pairs) + f" = {c[i, j].item()}")
    return f
