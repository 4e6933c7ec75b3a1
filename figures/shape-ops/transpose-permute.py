import torch

from figures.draw import Figure


def permute():
    """`x` (2, 3, 4) and its permutation, with strides, over the storage of both."""
    x = torch.arange(24).view(2, 3, 4)
    y = x.permute(2, 0, 1)
    block = 1 + x // 12  # the color of an element: its index in dimension 0
    f = Figure()
    cell = (26, 22)
    f.text(66, 10, f"x {tuple(x.shape)}", bold=True)
    f.text(251, 10, "x.permute(2, 0, 1)", bold=True)
    f.text(251, 28, str(tuple(y.shape)))
    for i, sheet in enumerate(x):
        f.grid(14, 58 + 96 * i, sheet, cell=cell, fill=block[i])
    f.arrow((134, 136), (190, 136), thick=2)
    for i, sheet in enumerate(y):
        f.grid(212, 44 + 54 * i, sheet, cell=cell, fill=block.permute(2, 0, 1)[i])
    f.text(66, 276, str(x.stride()))
    f.text(251, 276, str(y.stride()))
    for i in range(2):
        f.grid(12, 296 + 26 * i, x.view(2, 12)[i], cell=(28, 24), fill=1 + i)
    return f


def orders():
    """Where `transpose`, `movedim` and `permute` put each of four dimensions."""
    x = torch.empty(2, 3, 5, 7)
    moves = {
        "transpose(0, -1)": x.transpose(0, -1),
        "movedim(0, -1)": x.movedim(0, -1),
        "permute(0, 3, 1, 2)": x.permute(0, 3, 1, 2),
    }
    f = Figure()
    for k, (name, y) in enumerate(moves.items()):
        top = 134 * k
        f.text(180, top + 9, name, bold=True)
        before = f.grid(80, top + 22, list(x.shape), cell=(50, 26))
        after = f.grid(80, top + 92, list(y.shape), cell=(50, 26))
        for i, size in enumerate(x.shape):
            j = list(y.shape).index(size)
            color = 1 if i != j else 0
            f.arrow((before.x(i), before.bottom + 1), (after.x(j), after.top - 2),
                    color=color, thick=2 if color else 1.2)  # fmt: skip
    return f
