import math

import torch

from figures.draw import Figure


def bits():
    """The bits of four formats: sign, exponent, fraction."""
    formats = []
    for dtype in (torch.float32, torch.bfloat16, torch.float16):
        info = torch.finfo(dtype)
        mantissa = -int(math.log2(info.eps))
        name = str(dtype).removeprefix("torch.")
        formats.append((name, info.bits - 1 - mantissa, mantissa))
    # TF32 is a way to compute, not a dtype: exponent of float32, fraction of float16.
    formats.insert(1, ("TF32", formats[0][1], formats[2][2]))
    f = Figure()
    for k, (name, exponent, mantissa) in enumerate(formats):
        y = 58 * k
        f.text(4, y + 10, name, anchor="start", bold=True)
        f.text(356, y + 10, f"1 + {exponent} + {mantissa}", anchor="end")
        x = 4
        for count, color in ((1, 1), (exponent, 2), (mantissa, 3)):
            grid = f.grid(x, y + 22, (1, count), cell=(11, 24), fill=color)
            x = grid.right
    return f
