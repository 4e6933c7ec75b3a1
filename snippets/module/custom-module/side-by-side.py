import torch
from torch import nn


class NoSuperInit(nn.Module):
    def __init__(self):
        self.weight = nn.Parameter(torch.ones(2, 2))


class NoParameter(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.ones(2, 2)

    def forward(self, x):
        return x @ self.weight


class NoForward(nn.Module):
    pass


class NoReturn(nn.Module):
    def forward(self, x):
        x * 2


try:
    NoSuperInit()
except AttributeError as e:
    print("| `super().__init__()` |", f"`{type(e).__name__}` |")
count = len(list(NoParameter().parameters()))
print("| `nn.Parameter(…)` |", f"`parameters()`: {count} |")
try:
    NoForward()(torch.ones(2))
except NotImplementedError as e:
    print("| `forward` |", f"`{type(e).__name__}` |")
print("| `return` |", f"`{NoReturn()(torch.ones(2))}` |")
