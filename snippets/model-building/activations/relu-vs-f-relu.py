import torch
from torch import nn
from torch.nn import functional as F

x = torch.linspace(-2, 2, 5)
print("same:", torch.equal(nn.ReLU()(x), F.relu(x)))
print("same:", torch.equal(F.relu(x), torch.relu(x)))


class WithFunction(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer1 = nn.Linear(5, 2)

    def forward(self, x):
        return F.relu(self.layer1(x))


print(nn.Sequential(nn.Linear(5, 2), nn.ReLU()))
print(WithFunction())
