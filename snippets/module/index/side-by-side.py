import torch
from torch import nn


class Part(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.register_buffer("mean", torch.zeros(1))
        self.plain = torch.zeros(1)


def build():
    part = Part()
    part.child = Part()
    return part


def tensors(m):
    c = m.child
    return [m.weight, c.weight, m.mean, c.mean, m.plain]


def row(call, reached, result):
    cells = ["✓" if hit else "✗" for hit in reached]
    print(f"| `{call}` |", " | ".join(cells), f"| {result} |")


m = build()
for name in ["parameters", "buffers"]:
    found = list(getattr(m, name)())
    hits = [any(t is f for f in found) for t in tensors(m)]
    row(f"{name}()", hits, "`Iterator`")

saved = m.state_dict()
keys = ["weight", "child.weight", "mean", "child.mean", "plain"]
row("state_dict()", [k in saved for k in keys], f"`{type(saved).__name__}`")

m = build()
result = m.load_state_dict({k: v + 5 for k, v in saved.items()})
hits = [t.item() >= 5 for t in tensors(m)]
row("load_state_dict(d)", hits, f"`{type(result).__name__}`")

m = build()
result = m.to(torch.float64)
hits = [t.dtype == torch.float64 for t in tensors(m)]
row("to(torch.float64)", hits, "`self`" if result is m else "copy")

m = build()
result = m.requires_grad_(False)
pairs = zip(tensors(build()), tensors(m), strict=True)
hits = [old.requires_grad != new.requires_grad for old, new in pairs]
row("requires_grad_(False)", hits, "`self`" if result is m else "copy")

m = build()
for t in tensors(m):
    t.grad = torch.ones(1)
result = m.zero_grad()
hits = [t.grad is None for t in tensors(m)]
row("zero_grad()", hits, f"`{result}`")
