import torch
from torch import nn
from torch.nn import functional as F

from figures.draw import Figure, path

EPOCHS = 20


def _losses(x, y):
    """Mean loss of each epoch over the variance of y, trained as on the page.

    In float64, where machines agree to the last pixel.
    """
    model = nn.Sequential(nn.Linear(10, 5), nn.ReLU(), nn.Linear(5, 1)).double()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    losses = []
    for _ in range(EPOCHS):
        total = 0.0
        for batch in torch.randperm(len(x)).split(64):
            optimizer.zero_grad()
            loss = F.mse_loss(model(x[batch]), y[batch])
            loss.backward()
            optimizer.step()
            total += loss.item() * len(batch)
        losses.append(total / len(x) / y.var().item())
    return losses


def losses():
    """The loss by epoch over the target's variance: a target with a signal, and noise."""
    torch.manual_seed(0)
    x = torch.randn(2000, 10).double()
    signal = 2 * x[:, :1] - x[:, 1:2] + 0.1 * torch.randn(2000, 1).double()
    noise = torch.randn(2000, 1).double()
    f = Figure()
    left, right, base, tall = 36, 296, 190, 160
    for tick in (0, 0.5, 1):
        y = base - tick * tall
        f.line((left, y), (right, y), faint=True, dashed=tick == 1)
        f.text(left - 6, y, str(tick), anchor="end")
    step = (right - left) / (EPOCHS - 1)
    for name, y, color in (("signal", signal, 2), ("noise", noise, 1)):
        words = []
        for epoch, loss in enumerate(_losses(x, y)):
            words += ["L", left + epoch * step, base - loss * tall]
        f.shape(path("M", *words[1:]), color=color, thick=2.4)
        f.text(right + 6, words[-1], name, anchor="start", color=color)
    for tick in (1, 5, 10, 15, 20):
        f.text(left + (tick - 1) * step, base + 16, str(tick))
    return f
