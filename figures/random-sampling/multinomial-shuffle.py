import torch

from figures.draw import Figure


def weights():
    """Four weights, and how often 1000 draws with replacement took each index."""
    w = torch.tensor([0.0, 10.0, 3.0, 0.0])
    torch.manual_seed(0)
    draws = torch.multinomial(w, 1000, replacement=True)
    counts = draws.bincount(minlength=len(w))
    f = Figure()
    f.text(180, 10, "torch.multinomial(w, 1000, replacement=True)", bold=True)
    f.text(74, 36, "w")
    f.text(276, 36, "bincount()")
    base, tall = 180, 116
    for left, values, color in ((14, w, 1), (216, counts, 2)):
        f.line((left, base), (left + 124, base))
        for i, value in enumerate(values.tolist()):
            height = value / values.sum().item() * tall / 0.8
            x = left + 16 + 31 * i
            if height:
                f.box(x - 12, base - height, 24, height, round=0, color=color,
                      fill=color)  # fmt: skip
            f.text(x, base - height - 10, str(int(value)), color=color)
            f.text(x, base + 14, str(i))
    f.arrow((156, 130), (200, 130), thick=2)
    return f
