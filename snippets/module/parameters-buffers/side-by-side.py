import torch
from torch import nn


def row(written, m):
    trained = len(list(m.parameters())) == 1
    buffer = len(list(m.buffers())) == 1
    saved = len(m.state_dict()) == 1
    m.to(torch.float64)
    t = m.x[0] if isinstance(m.x, list) else m.x
    moved = t.dtype == torch.float64
    marks = ["✓" if v else "✗" for v in (trained, buffer, saved, moved)]
    print(f"| `{written}` |", " | ".join(marks), "|")


m = nn.Module()
m.x = nn.Parameter(torch.ones(1))
row("self.x = nn.Parameter(t)", m)

m = nn.Module()
m.x = nn.Parameter(torch.ones(1), requires_grad=False)
row("self.x = nn.Parameter(t, requires_grad=False)", m)

m = nn.Module()
m.register_buffer("x", torch.ones(1))
row('self.register_buffer("x", t)', m)

m = nn.Module()
m.register_buffer("x", torch.ones(1), persistent=False)
row('self.register_buffer("x", t, persistent=False)', m)

m = nn.Module()
m.x = torch.ones(1)
row("self.x = t", m)

m = nn.Module()
m.x = torch.ones(1, requires_grad=True)
row("self.x = t.requires_grad_()", m)

m = nn.Module()
m.x = [nn.Parameter(torch.ones(1))]
row("self.x = [nn.Parameter(t)]", m)
