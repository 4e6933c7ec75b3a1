import math

import torch
from torch import nn

from figures.draw import Figure, path

EPOCHS = 30


class _SigmoidLayer(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.linear = nn.Linear(in_features, out_features)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


def _run():
    """The page's program in float64, where machines agree to the last pixel."""
    torch.manual_seed(0)
    x = torch.randn(600, 2)
    labels = (x.norm(dim=1) < 1.2).long()
    x = x.double()
    model = nn.Sequential(_SigmoidLayer(2, 16), nn.Dropout(0.1), nn.Linear(16, 2))
    model.double()
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
    axis = torch.linspace(-3, 3, 31, dtype=torch.float64)
    plane = torch.cartesian_prod(axis, axis)

    def look():
        model.eval()
        with torch.no_grad():
            test = criterion(model(x[400:]), labels[400:]).item()
            return model(plane).argmax(dim=1).view(31, 31), test

    regions, losses = [look()[0]], []
    for _ in range(EPOCHS):
        model.train()
        total = 0.0
        for batch in torch.randperm(400).split(32):
            optimizer.zero_grad()
            loss = criterion(model(x[batch]), labels[batch])
            loss.backward()
            optimizer.step()
            total += loss.item() * len(batch)
        region, test = look()
        losses.append((total / 400, test))
    return x[400:], labels[400:], [*regions, region], losses


def decision_regions():
    """What the model says of the plane before and after training, with test points."""
    x, labels, regions, _ = _run()
    f = Figure()
    unit = 166 / 31
    for k, region in enumerate(regions):
        left, top = 4 + 186 * k, 24
        f.text(left + 83, 10, f"epoch {EPOCHS * k}", bold=True)
        d = ""
        for i, column in enumerate(region.tolist()):
            j = 0
            while j < 31:
                end = j
                while end < 31 and column[end]:
                    end += 1
                if end > j:
                    d += path("M", left + i * unit, top + j * unit, "h", unit,
                              "v", (end - j) * unit, "h", -unit, "z")  # fmt: skip
                j = end + 1
        f.shape(d, fill=1, thick=0)
        f.box(left, top, 166, 166, round=0, faint=True)
        for label, color in ((0, 2), (1, 1)):
            spots = x[:80][labels[:80] == label]
            spots = spots[spots.abs().max(dim=1).values < 2.9].tolist()
            d = "".join(
                path("M", left + (a + 3) * 27.67 - 1.5, top + (b + 3) * 27.67, "h3")
                for a, b in spots
            )
            f.shape(d, color=color, thick=3)
        r = 1.2 * 27.67
        d = path("M", left + 83 - r, top + 83, "a", r, r, 0, 1, 1, 2 * r, 0,
                 "a", r, r, 0, 1, 1, -2 * r, 0)  # fmt: skip
        f.shape(d, dashed=True)
    return f


def loss_curves():
    """The training and the test loss by epoch, against that of a guess."""
    losses = _run()[3]
    f = Figure()
    left, right, base, tall = 40, 300, 200, 230
    for tick in (0, 0.2, 0.4, 0.6, 0.8):
        y = base - tick * tall
        f.line((left, y), (right, y), faint=True)
        f.text(left - 6, y, str(tick), anchor="end")
    guess = base - math.log(2) * tall  # the loss of saying "half and half"
    f.line((left, guess), (right, guess), color=4, dashed=True)
    f.text(right + 6, guess, "log(2)", anchor="start", color=4)
    for k, name in enumerate(("train", "test")):
        step = (right - left) / (EPOCHS - 1)
        words = []
        for epoch, pair in enumerate(losses):
            words += ["L", left + epoch * step, base - pair[k] * tall]
        f.shape(path("M", *words[1:]), color=2 - k, thick=2.4)
        y = words[-1] + (8 if words[-1] > base - losses[-1][1 - k] * tall else -8)
        f.text(right + 6, y, name, anchor="start", color=2 - k)
    for tick in (1, 10, 20, 30):
        f.text(left + (tick - 1) * (right - left) / (EPOCHS - 1), base + 16, str(tick))
    return f
