import torch

from figures.draw import Figure

CELL = (20, 18)


def stack_and_cat():
    """Two (3, 4) matrices in one: `cat` along either dimension, and `stack`."""
    # The values are the tints of the cells.
    x, y = torch.full((3, 4), 1), torch.full((3, 4), 2)
    f = Figure()
    for name, t, left in (("x", x, 50), ("y", y, 230)):
        f.text(left + 40, 10, f"{name} {tuple(t.shape)}", bold=True)
        f.grid(left, 24, t, cell=CELL, fill=t, texts=False)
    rows = torch.cat([x, y])
    f.text(90, 114, "cat([x, y])", bold=True)
    f.text(90, 132, str(tuple(rows.shape)))
    f.grid(50, 146, rows, cell=CELL, fill=rows, texts=False)
    stacked = torch.stack([x, y])
    f.text(270, 114, "stack([x, y])", bold=True)
    f.text(270, 132, str(tuple(stacked.shape)))
    front = f.grid(216, 172, stacked[0], cell=CELL, fill=stacked[0], texts=False)
    # Of the sheet behind, only what the front one leaves to be seen.
    step, (w, h) = 24, CELL
    left, top = front.left + step, front.top - step
    right, bottom = left + 4 * w, top + 3 * h
    d = f"M{left} {front.top}V{top}H{right}V{bottom}H{front.right}V{front.top}z"
    f.shape(d, fill=int(stacked[1, 0, 0]))
    for j in range(1, 4):
        end = front.top if left + j * w < front.right else bottom
        f.line((left + j * w, top), (left + j * w, end))
    for i in range(1, 3):
        start = left if top + i * h < front.top else front.right
        f.line((start, top + i * h), (right, top + i * h))
    wide = torch.cat([x, y], dim=1)
    f.text(180, 284, "cat([x, y], dim=1)", bold=True)
    f.text(180, 302, str(tuple(wide.shape)))
    f.grid(100, 316, wide, cell=CELL, fill=wide, texts=False)
    return f
