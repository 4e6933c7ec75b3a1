import torch
from torch import nn


def spread(fill, activation, norm=None):
    # zh: 20 层、每层 256 个输出，逐层乘下去
    # en: Twenty layers of 256 outputs, one after the other
    torch.manual_seed(0)
    x = torch.randn(512, 256)
    for _ in range(20):
        layer = nn.Linear(256, 256, bias=False)
        fill(layer.weight)
        x = layer(x).detach()
        x = activation(norm(x) if norm else x)
    size = x.std().item()
    return "→ 0" if size < 0.01 else "→ ∞" if size > 10 else f"{size:.1f}"


def default(weight):
    pass


def xavier_gain_tanh(weight):
    init.xavier_uniform_(weight, gain=init.calculate_gain("tanh"))


init = nn.init
for fill in (
    default,
    init.xavier_uniform_,
    xavier_gain_tanh,
    init.kaiming_uniform_,
    init.normal_,
):
    row = [spread(fill, torch.relu), spread(fill, torch.tanh)]
    row.append(spread(fill, torch.relu, norm=nn.LayerNorm(256)))
    print(f"| `{fill.__name__}` |", " | ".join(row), "|")
