from figures.draw import Figure


def two_designs():
    """How a batch and the gradients travel in the two ways to use two devices."""
    f = Figure()
    f.text(84, 10, "DataParallel", bold=True)
    f.box(2, 24, 164, 232, dashed=True, faint=True)
    f.grid(36, 36, (1, 8), cell=(12, 22), fill=[1] * 4 + [2] * 4)
    for k, device in enumerate(("cuda:0", "cuda:1")):
        x = 46 + 76 * k
        f.arrow((84 + (24 if k else -24), 58), (x, 98), color=1 + k, thick=2)
        f.box(x - 36, 100, 72, 56, color=1 + k, fill=1 + k)
        f.text(x, 118, device)
        f.text(x, 138, "model")
        f.arrow((x, 156), (62 if k else 46, 206), color=1 + k, thick=2)
    f.arrow((82, 138), (100, 138), color=4, thick=2)
    f.grid(22, 210, (1, 8), cell=(8, 22), fill=[1] * 4 + [2] * 4)
    f.text(122, 221, "cuda:0")
    f.text(266, 10, "Distributed", bold=True)
    f.text(266, 28, "DataParallel", bold=True)
    for k in range(2):
        x = 226 + 90 * k
        f.box(x - 42, 42, 84, 214, dashed=True, faint=True)
        f.text(x, 56, f"rank {k}")
        f.grid(x - 24, 70, (1, 4), cell=(12, 22), fill=1 + k)
        f.arrow((x, 94), (x, 112), color=1 + k, thick=2)
        f.box(x - 34, 114, 68, 36, color=1 + k, fill=1 + k)
        f.text(x, 132, "model")
        f.arrow((x, 150), (x, 182), color=1 + k, thick=2)
        f.box(x - 34, 184, 68, 30, color=4, fill=4)
        f.text(x, 199, "grad")
    f.line((271, 262), (271, 210), color=4, dashed=True)
    f.arrow((270, 194), (282, 194), color=4, thick=2)
    f.arrow((272, 204), (260, 204), color=4, thick=2)
    f.text(271, 272, "all_reduce", color=4)
    return f
