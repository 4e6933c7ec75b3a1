import torch

from figures.draw import Figure, path

SCALE_X, SCALE_Y = 220, 46


def ravine():
    """40 steps of three optimizers from (1, 1) along a valley to its minimum at (0, 0)."""
    runs = [
        ("SGD(lr=0.019)", torch.optim.SGD, {"lr": 0.019}, 40),
        ("SGD(lr=0.019, momentum=0.9)", torch.optim.SGD,
         {"lr": 0.019, "momentum": 0.9}, 40),
        ("Adam(lr=0.1)", torch.optim.Adam, {"lr": 0.1}, 40),
    ]  # fmt: skip
    f = Figure()
    for k, (name, kind, options, steps) in enumerate(runs):
        zero = 78 + 148 * k
        middle = 110
        f.text(2, zero - 68, name, anchor="start", bold=True)
        for level in (1, 9, 36, 81):
            end = min(level**0.5, 1.1)
            xs = [-0.45, 0, 0.4, 0.7, 0.85, 0.95, end]
            for sign in (-1, 1):
                words = []
                for x in xs:
                    y = sign * (level - x**2) ** 0.5 / 10
                    words += ["L", middle + x * SCALE_X, zero - y * SCALE_Y]
                f.shape(path("M", *words[1:]), faint=True)
        w = torch.tensor([1.0, 1.0], dtype=torch.float64, requires_grad=True)
        optimizer = kind([w], **options)
        words = []
        for _ in range(steps):
            x, y = w.tolist()
            words += ["L", middle + x * SCALE_X, zero - y * SCALE_Y]
            optimizer.zero_grad()
            ((w[0] ** 2 + 100 * w[1] ** 2) / 2).backward()
            optimizer.step()
        f.shape(path("M", *words[1:]), color=1 + k, thick=1.8)
        f.text(middle + SCALE_X, zero - SCALE_Y - 8, "(1, 1)")
        f.shape(path("M", middle - 4, zero, "h8m-4-4v8"), thick=2)
        f.text(middle, zero + 56, "(0, 0)")
        f.reach(0, 0, zero + 64)
    return f
