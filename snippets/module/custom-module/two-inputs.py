import torch
from torch import nn


class Distance(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.tensor(2.0))

    def forward(self, a, b, squared=False):
        d = (a - b).pow(2).sum(-1)
        if not squared:
            d = d.sqrt()
        return self.scale * d, d.argmax()


a, b = torch.zeros(3, 2), torch.tensor([[3.0, 4], [0, 1], [6, 8]])
distances, farthest = Distance()(a, b)
print("distances:", distances.tolist())
print("farthest:", farthest.item())
