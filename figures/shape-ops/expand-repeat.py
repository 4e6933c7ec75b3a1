import torch

from figures.draw import Figure


def strides():
    """`expand` and `repeat` of a column: the storage under each, and its strides."""
    x = torch.tensor([[1], [2], [3]])
    wide, copied = x.expand(3, 4), x.repeat(1, 4)
    assert wide.data_ptr() == x.data_ptr() != copied.data_ptr()
    f = Figure()
    f.text(26, 10, "x")
    f.grid(10, 46, x, cell=32, fill=x)
    f.text(26, 156, str(x.stride()))
    f.text(146, 10, "x.expand(3, 4)", bold=True)
    storage = f.grid(310, 46, x, cell=32, fill=x)
    for i in range(3):
        row = f.grid(82, 24 + 52 * i, wide[i], cell=32, fill=wide[i])
        bus = row.bottom + 8
        for j in range(4):
            f.line((row.x(j), row.bottom), (row.x(j), bus), color=1 + i, thick=2)
        f.line((row.x(0), bus), (240, bus), color=1 + i, thick=2)
        f.arrow((240, bus), (storage.left - 3, storage.y(i)), color=1 + i, thick=2)
    f.text(146, 184, str(wide.stride()))
    f.text(180, 224, "x.repeat(1, 4)", bold=True)
    f.grid(116, 240, copied, cell=32, fill=copied)
    f.text(180, 356, str(copied.stride()))
    f.grid(6, 374, copied.view(1, 12), cell=(29, 32), fill=copied.view(1, 12))
    return f


def order():
    """What `repeat` and `repeat_interleave` make of one vector."""
    v = torch.tensor([1, 2, 3])
    f = Figure()
    rows = [
        ("v", v),
        ("v.repeat(2)", v.repeat(2)),
        ("v.repeat_interleave(2)", v.repeat_interleave(2)),
        ("v.repeat_interleave(tensor([1, 0, 3]))",
         v.repeat_interleave(torch.tensor([1, 0, 3]))),
    ]  # fmt: skip
    for k, (name, y) in enumerate(rows):
        f.text(4, 10 + 72 * k, name, anchor="start", bold=True)
        f.grid(4, 24 + 72 * k, y.view(1, -1), cell=(38, 30), fill=y)
    return f
