import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self, registered):
        super().__init__()
        self.weight = nn.Parameter(torch.eye(2))
        if registered:
            self.register_buffer("basis", torch.eye(2))
        else:
            self.basis = torch.eye(2)

    def forward(self, x):
        return x @ self.basis @ self.weight


x = torch.ones(1, 2, dtype=torch.float64)
print("buffer:", Shift(True).double()(x).tolist())
Shift(False).double()(x)
