import torch

from figures.draw import Figure

UNIT = 14


def _sheets(f, x, y, shape, vertical=False):
    """Boxes around the middle (x, y): a vector, a matrix or a stack of them."""
    rows, columns = shape[-2:] if len(shape) > 1 else (1, *shape) if shape else (1, 1)
    if vertical:
        rows, columns = columns, rows
    count = shape[0] if len(shape) == 3 else 1
    step = 4
    left = x - columns * UNIT / 2 - (count - 1) * step / 2
    top = y - rows * UNIT / 2 - (count - 1) * step / 2
    front = top + (count - 1) * step
    for k in range(1, count):
        shift = k * step  # only the edges that the sheets before it do not hide
        right = left + columns * UNIT + shift
        bottom = front + rows * UNIT - shift
        f.line((left + shift, front - shift + step), (left + shift, front - shift),
               (right, front - shift), (right, bottom), (right - step, bottom),
               faint=True)  # fmt: skip
    return f.grid(left, front, (rows, columns), cell=UNIT)


def products():
    """Six products: the shapes that go in and come out, the summed edges marked."""
    cases = [
        ("dot", torch.dot, (3,), (3,)),
        ("mv", torch.mv, (2, 3), (3,)),
        ("mm", torch.mm, (2, 3), (3, 4)),
        ("bmm", torch.bmm, (5, 2, 3), (5, 3, 4)),
        ("outer", torch.outer, (3,), (4,)),
        ("*", torch.mul, (2, 3), (2, 3)),
    ]
    f = Figure()
    top = 0
    for name, function, left, right in cases:
        result = tuple(function(torch.ones(left), torch.ones(right)).shape)
        summed = name not in ("outer", "*")
        tall = 3 * UNIT + 16 * (len(left) == 3)
        y = top + tall / 2 + 3
        f.text(0, y, name, anchor="start", bold=True)
        a = _sheets(f, 92, y, left, vertical=name == "outer")
        b = _sheets(f, 190, y, right, vertical=len(right) == 1 and summed)
        _sheets(f, 310, y, result, vertical=name == "mv")
        f.text(140, y, "*" if name == "*" else "·")
        f.arrow((236, y), (264, y))
        if summed:
            f.line((a.left, a.bottom), (a.right, a.bottom), color=1, thick=4)
            f.line((b.left, b.top), (b.left, b.bottom), color=1, thick=4)
        below = top + tall + 14
        f.text(92, below, str(left))
        f.text(190, below, str(right))
        f.text(310, below, str(result))
        top = below + 18
    return f
