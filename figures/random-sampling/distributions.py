import torch
from torch.distributions import (
    Bernoulli,
    Exponential,
    Geometric,
    Normal,
    Poisson,
    Uniform,
)

from figures.draw import Figure, path

WIDE, TALL = 160, 76


def histograms():
    """100,000 draws from each of six distributions, its highest bar to full height."""
    f = Figure()
    one = torch.tensor(1.0, dtype=torch.float64)
    cases = [
        ("Uniform(0, 1)", Uniform(0 * one, one), -0.5, 1.5, 40, (0, 1)),
        ("Bernoulli(0.3)", Bernoulli(0.3 * one), -1.5, 2.5, 4, (0, 1)),
        ("Normal(0, 1)", Normal(0 * one, one), -3.5, 3.5, 42, (-3, 0, 3)),
        ("Poisson(4)", Poisson(4 * one), -0.5, 12.5, 13, (0, 4, 8, 12)),
        ("Exponential(2)", Exponential(2 * one), -0.5, 3.5, 40, (0, 1, 2, 3)),
        ("Geometric(0.5)", Geometric(0.5 * one), -0.5, 7.5, 8, (0, 2, 4, 6)),
    ]
    for k, (name, distribution, low, high, bins, ticks) in enumerate(cases):
        torch.manual_seed(0)
        draws = distribution.sample((100_000,))
        heights = torch.histc(draws, bins, low, high)
        heights = (heights / heights.max()).tolist()
        left, base = 8 + 184 * (k % 2), 104 + 140 * (k // 2)
        step = WIDE / bins
        f.text(left, base - TALL - 18, name, anchor="start", bold=True)
        if bins > 15:
            d = path("M", left, base)
            for height in heights:
                d += path("V", base - height * TALL, "h", step)
            d += path("V", base)
        else:
            d = path("M", left, base, "h", WIDE)
            for i, height in enumerate(heights):
                if height * TALL > 0.5:
                    x = left + i * step + step * 0.15
                    d += path("M", x, base, "V", base - height * TALL,
                              "h", step * 0.7, "V", base)  # fmt: skip
        f.shape(d, color=2 if bins > 15 else 1, fill=2 if bins > 15 else 1)
        for tick in ticks:
            x = left + (tick - low) * WIDE / (high - low)
            f.text(x, base + 13, str(tick).replace("-", "−"))
    return f
