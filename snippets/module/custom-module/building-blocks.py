# --8<-- [start:chain]
import torch
from torch import nn
from torch.nn import functional as F


class MyLinear(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(in_features, out_features))
        self.bias = nn.Parameter(torch.randn(out_features))

    def forward(self, x):
        return x @ self.weight + self.bias


chain = nn.Sequential(MyLinear(4, 3), nn.ReLU(), MyLinear(3, 1))
x = torch.ones(2, 4)
steps = chain[2](chain[1](chain[0](x)))
print("shape:", tuple(chain(x).shape))
print("same as step by step:", torch.equal(chain(x), steps))
# --8<-- [end:chain]


# --8<-- [start:net]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.l0 = MyLinear(4, 3)
        self.l1 = MyLinear(3, 1)

    def forward(self, x):
        return self.l1(F.relu(self.l0(x)))


net = Net()
print("shape:", tuple(net(x).shape))
print(*net.state_dict(), sep="\n")
# --8<-- [end:net]
