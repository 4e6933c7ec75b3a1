import torch

from figures.draw import Figure


def storage():
    """Two tensors with shape, stride and offset, and the part of one storage that each has."""
    a = torch.arange(5)
    b = a[2:]
    f = Figure()
    cells = f.grid(80, 112, a.view(1, 5), cell=(40, 34))
    for name, t, color, y in (("a", a, 1, 4), ("b = a[2:]", b, 2, 196)):
        f.box(34, y, 292, 56, color=color, fill=color)
        f.text(180, y + 16, name, bold=True)
        f.text(180, y + 40, f"shape {tuple(t.shape)}  stride {t.stride()}  "
                            f"offset {t.storage_offset()}")  # fmt: skip
        first, last = t.storage_offset(), t.storage_offset() + len(t) - 1
        edge = 104 if color == 1 else 154
        f.line((cells.x(first) - 16, edge), (cells.x(last) + 16, edge),
               color=color, thick=4)  # fmt: skip
        start = (cells.x(first), 60 if color == 1 else 196)
        f.arrow(start, (cells.x(first), edge + (-3 if color == 1 else 3)),
                color=color, thick=2)  # fmt: skip
    return f


def strides():
    """A matrix and its storage: how far one step in i and one step in j hop."""
    x = torch.tensor([[1, 3, 5, 7], [7, 7, 7, 7]])
    rows = torch.tensor([[1] * 4, [2] * 4])
    f = Figure()
    f.text(180, 10, f"x   stride {x.stride()}")
    grid = f.grid(100, 42, x, cell=(40, 30), fill=rows)
    for j in range(4):
        f.text(grid.x(j), 32, f"j={j}")
    for i in range(2):
        f.text(94, grid.y(i), f"i={i}", anchor="end")
    strip = f.grid(20, 176, x.view(1, 8), cell=(40, 30), fill=rows.view(1, 8))
    step_i, step_j = x.stride()
    f.hop(strip.x(0), strip.x(step_i), 174, 32, color=1, thick=2,
          text=f"i + 1: {step_i}")  # fmt: skip
    for j in range(3):
        f.hop(strip.x(j * step_j) + 4, strip.x((j + 1) * step_j) - 4, 208, -16, color=2,
              thick=2)  # fmt: skip
    f.text(strip.x(1.5), 236, f"j + 1: {step_j}", color=2)
    return f


def seams():
    """`a` and `a.t()` in reading order: the hops in storage, and where their size changes."""
    a = torch.arange(9).reshape(3, 3)
    f = Figure()
    for name, t, y in (("a", a, 10), ("b = a.t()", a.t(), 120)):
        order = t.reshape(-1)
        jumps = order.diff().tolist()
        f.text(180, y, f"{name}   stride {t.stride()}")
        strip = f.grid(18, y + 50, order.view(1, 9), cell=(36, 30))
        for i, jump in enumerate(jumps):
            seam = jump != jumps[0]
            f.hop(strip.x(i) + 2, strip.x(i + 1) - 2, y + 48, 14, thick=2,
                  color=1 if seam else 2,
                  text=f"{jump:+d}".replace("-", "−"))  # fmt: skip
            if seam:
                x = (strip.x(i) + strip.x(i + 1)) / 2
                f.line((x, y + 50), (x, y + 88), color=1, thick=3)
    return f


def view_or_copy():
    """`a`, `a.t()` and the `reshape` of each, with an arrow to the storage it has."""
    a = torch.arange(6).view(2, 3)
    f = Figure()
    shown = [("a", a), ("a.reshape(6)", a.reshape(6)), ("a.t()", a.t()),
             ("a.t().reshape(6)", a.t().reshape(6))]  # fmt: skip
    same = a.untyped_storage().data_ptr()
    for i, (name, t) in enumerate(shown):
        shared = t.untyped_storage().data_ptr() == same
        color = 2 if shared else 1
        y = 4 + 58 * i + (0 if shared else 14)
        f.box(2, y, 142, 46, color=color, fill=color)
        f.text(73, y + 14, name)
        f.text(73, y + 33, f"stride {t.stride()}")
        target = 85 if shared else y + 23
        f.arrow(
            (144, y + 23), (186, target + (i - 1) * 10 * shared), color=color, thick=2
        )
        if i in (0, 3):
            data = torch.tensor(t.untyped_storage().tolist(), dtype=torch.uint8)
            f.grid(190, target - 15, data.view(torch.int64).view(1, 6), cell=(28, 30))
    return f


def regroup_or_reorder():
    """`a.view(3, 2)` beside `a.t()`; the tint of an element is its row in `a`."""
    a = torch.arange(6).view(2, 3)
    row = torch.tensor([1, 2]).view(2, 1).expand(2, 3)
    f = Figure()
    f.text(180, 10, "a")
    f.grid(132, 24, a, cell=32, fill=row)
    f.arrow((160, 94), (110, 128), thick=2)
    f.arrow((200, 94), (250, 128), thick=2)
    f.text(92, 142, "a.view(3, 2)")
    f.grid(60, 156, a.view(3, 2), cell=32, fill=row.reshape(3, 2))
    f.text(268, 142, "a.t()")
    f.grid(236, 156, a.t(), cell=32, fill=row.t())
    return f
