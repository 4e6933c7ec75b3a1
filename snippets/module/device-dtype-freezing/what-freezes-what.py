import torch
from torch import nn


def row(how, freeze, hold=None, in_optimizer=True):
    torch.manual_seed(0)
    first = nn.Linear(4, 3)
    norm = nn.BatchNorm1d(3)
    head = nn.Linear(3, 1)
    freeze(norm)
    kept = [first, norm, head] if in_optimizer else [first, head]
    parameters = [p for m in kept for p in m.parameters()]
    optimizer = torch.optim.SGD(parameters, lr=0.1)
    weight, mean = norm.weight.clone(), norm.running_mean.clone()
    hidden = first(torch.randn(8, 4))
    if hold is None:
        hidden = norm(hidden)
    else:
        with hold:
            hidden = norm(hidden)
    head(hidden).pow(2).sum().backward()
    optimizer.step()
    same = [
        torch.equal(norm.weight, weight),
        norm.weight.grad is None,
        torch.equal(norm.running_mean, mean),
        first.weight.grad is None,
    ]
    print(f"| {how} |", " | ".join("✓" if s else "✗" for s in same), "|")


row("—", lambda m: m)
row("`requires_grad_(False)`", lambda m: m.requires_grad_(False))
row("`eval()`", lambda m: m.eval())
row(
    "`requires_grad_(False)` + `eval()`",
    lambda m: m.requires_grad_(False).eval(),
)
row("`torch.no_grad()`", lambda m: m, hold=torch.no_grad())
row("`SGD(others)`", lambda m: m, in_optimizer=False)
