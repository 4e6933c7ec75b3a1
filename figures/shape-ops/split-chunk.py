import torch

from figures.draw import Figure


def pieces():
    """The pieces that `split`, `chunk` and `tensor_split` make of 10 and of 6 elements."""
    ten, six = torch.arange(10), torch.arange(6)
    cases = [
        ("split(3)", ten.split(3)),
        ("chunk(4)", ten.chunk(4)),
        ("tensor_split(4)", ten.tensor_split(4)),
        ("chunk(4)", six.chunk(4)),
        ("tensor_split(4)", six.tensor_split(4)),
    ]
    f = Figure()
    y = 10
    for k, (name, parts) in enumerate(cases):
        if k in (0, 3):
            total = sum(len(p) for p in parts)
            f.text(4, y, f"arange({total})", anchor="start", color=4, bold=True)
            y += 24
        f.text(4, y, name, anchor="start", bold=True)
        f.text(356, y, ", ".join(str(len(p)) for p in parts), anchor="end")
        x = 4
        for i, part in enumerate(parts):
            x = (
                f.grid(x, y + 12, part.view(1, -1), cell=(30, 28), fill=1 + i).right
                + 14
            )
        y += 62 if k != 2 else 76
    return f
