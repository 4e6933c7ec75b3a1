import torch

from figures.draw import Figure

PIXELS = {2: 10, 3: 14, 1000: 92}


def _matrix(f, x, y, name, t, fill=0):
    height, width = (PIXELS[n] for n in t.shape)
    f.box(x, y - height / 2, width, height, fill=fill, round=0)
    f.text(x + width / 2, y - height / 2 - 10, name)
    return x + width


def chain():
    """`(A @ B) @ C` and `A @ (B @ C)`, with the multiplications that each takes."""
    A, B, C = torch.empty(1000, 2), torch.empty(2, 1000), torch.empty(1000, 3)
    f = Figure()
    names = zip("ABC", (A, B, C), strict=True)
    f.text(180, 8, "  ".join(f"{name} {tuple(t.shape)}" for name, t in names))
    first = A.shape[0] * A.shape[1] * B.shape[1]
    second = A.shape[0] * B.shape[1] * C.shape[1]
    f.text(180, 40, "(A @ B) @ C", bold=True)
    y = 122
    x = _matrix(f, 36, y, "A", A)
    x = _matrix(f, x + 12, y, "B", B)
    f.arrow((x + 12, y), (x + 36, y))
    x = _matrix(f, x + 46, y, "A @ B", A @ B, fill=1)
    x = _matrix(f, x + 18, y, "C", C)
    f.text(180, 186, f"{first:,} + {second:,} = {first + second:,}", color=1)
    first = B.shape[0] * B.shape[1] * C.shape[1]
    second = A.shape[0] * A.shape[1] * C.shape[1]
    f.text(180, 226, "A @ (B @ C)", bold=True)
    y = 308
    x = _matrix(f, 50, y, "B", B)
    x = _matrix(f, x + 12, y, "C", C)
    f.arrow((x + 12, y), (x + 36, y))
    x = _matrix(f, x + 84, y, "A", A)
    _matrix(f, x + 34, y, "B @ C", B @ C, fill=2)
    f.text(180, 372, f"{first:,} + {second:,} = {first + second:,}", color=2)
    return f
