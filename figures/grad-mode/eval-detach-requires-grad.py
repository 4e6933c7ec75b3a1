import torch
from torch import nn

from figures.draw import Figure


def _run(choice):
    """Which of first, second and the path between them a gradient reaches."""
    first, second = nn.Linear(4, 4), nn.Linear(4, 1)
    if choice == "eval()":
        second.eval()
    elif choice == "second.requires_grad_(False)":
        second.requires_grad_(False)
    with torch.set_grad_enabled(choice != "no_grad()"):
        h = first(torch.ones(1, 4))
        if choice == "h.detach()":
            h = h.detach()
        loss = second(h).sum()
    if loss.requires_grad:
        loss.backward()
    set_ = [m.weight.grad is not None for m in (first, second)]
    return *set_, loss.requires_grad


NODES = {"x": (2, 30), "first": (58, 116), "h": (146, 176), "second": (204, 268),
         "loss": (300, 354)}  # fmt: skip


def where_it_cuts():
    """Which of two layers a gradient reaches under each of four switches."""
    f = Figure()
    choices = ["eval()", "second.requires_grad_(False)", "h.detach()", "no_grad()"]
    for k, choice in enumerate(choices):
        first, second, flows = _run(choice)
        y = 108 * k
        f.text(2, y + 9, choice, anchor="start", bold=True)
        reached = {"first": first, "second": second}
        for name, (left, right) in NODES.items():
            color = 0 if name not in reached else 3 if reached[name] else 1
            f.box(left, y + 24, right - left, 28, color=color, fill=color)
            f.text((left + right) / 2, y + 38, name)
            if name in reached:
                sign = "✓" if reached[name] else "✗"
                f.text((left + right) / 2, y + 84, sign, color=color, bold=True)
        edges = list(NODES.values())
        for (_, start), (end, _) in zip(edges, edges[1:], strict=False):
            f.arrow((start + 3, y + 38), (end - 2, y + 38), faint=True)
        stops = ([236] if flows else []) + ([87] if first else [])
        start = 327
        for stop in stops:
            f.arrow((start, y + 64), (stop, y + 64), color=3, thick=2)
            start = stop - 2
        if flows and not first:
            f.line((start, y + 64), (166, y + 64), color=3, thick=2)
            f.line((161, y + 56), (161, y + 72), color=1, thick=4)
    return f
