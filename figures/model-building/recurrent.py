import torch
from torch import nn

from figures.draw import Figure


def unrolled():
    """A two-layer RNN over four steps: the cells that `output` and `h_n` hold."""
    steps, layers = 4, 2
    output, h_n = nn.RNN(3, 5, num_layers=layers)(torch.rand(steps, 1, 3))
    assert torch.equal(output[-1], h_n[-1]) and not torch.equal(output[-1], h_n[0])
    f = Figure()
    wide, tall = 54, 36
    tops = [170, 100]  # of layer 0 and layer 1
    x = [42 + 84 * t for t in range(steps)]
    f.box(x[0] - 8, tops[1] - 8, x[-1] + wide - x[0] + 16, tall + 16, color=1,
          fill=1, thick=2)  # fmt: skip
    f.box(x[-1] - 5, tops[1] - 5, wide + 10, tops[0] - tops[1] + tall + 10, color=2,
          fill=2, thick=2)  # fmt: skip
    for t in range(steps):
        f.box(x[t], 240, wide, tall)
        f.text(x[t] + wide / 2, 240 + tall / 2, f"x[{t}]")
        f.arrow((x[t] + wide / 2, 240), (x[t] + wide / 2, tops[0] + tall + 2))
        f.arrow((x[t] + wide / 2, tops[0]), (x[t] + wide / 2, tops[1] + tall + 2))
        for layer in range(layers):
            y = tops[layer]
            f.box(x[t], y, wide, tall)
            f.text(x[t] + wide / 2, y + tall / 2, f"t={t}")
            if t:
                f.arrow((x[t - 1] + wide, y + tall / 2), (x[t] - 2, y + tall / 2))
    for layer in range(layers):
        f.text(14, tops[layer] + tall / 2, f"l{layer}", bold=True)
    f.text(34, 74, f"output ({output.shape[0]}, N, H)", anchor="start", color=1)
    f.text(356, 10, "output[-1] == h_n[-1]", anchor="end")
    f.text(356, 34, f"h_n ({h_n.shape[0]}, N, H)", anchor="end", color=2)
    f.line((x[-1] + wide / 2, 46), (x[-1] + wide / 2, tops[1] - 6), color=2)
    return f
