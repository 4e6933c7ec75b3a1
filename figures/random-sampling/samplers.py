import torch

from figures.draw import Figure, path


def rand_randn():
    """The densities of 100,000 draws of `rand` and of `randn`, on one scale."""
    f = Figure()
    bins, low, wide, tall = 48, 3, 164, 110
    for k, sampler in enumerate((torch.rand, torch.randn)):
        torch.manual_seed(0)
        draws = sampler(100_000, dtype=torch.float64)
        counts = torch.histc(draws, bins, -low, low) / len(draws) * bins / (2 * low)
        left, base = 4 + 188 * k, 140
        f.text(left + wide / 2, 10, f"torch.{sampler.__name__}", bold=True)
        d = path("M", left, base)
        for count in counts.tolist():
            d += path("V", base - count * tall, "h", wide / bins)
        f.shape(d + path("V", base), color=2, fill=2)
        for tick in (-3, 0, 1, 3):
            x = left + (tick + low) * wide / (2 * low)
            f.line((x, base), (x, base + 5))
            f.text(min(max(x, 8), 352), base + 15, str(tick).replace("-", "−"))
    return f
