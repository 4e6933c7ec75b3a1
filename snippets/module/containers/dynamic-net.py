# --8<-- [start:define]
import torch
from torch import nn


class DynamicNet(nn.Module):
    def __init__(self, num_layers):
        super().__init__()
        self.linears = nn.ModuleList(
            nn.Linear(4, 4) for _ in range(num_layers)
        )
        self.activations = nn.ModuleDict(
            {"relu": nn.ReLU(), "lrelu": nn.LeakyReLU()}
        )
        self.final = nn.Linear(4, 1)

    def forward(self, x, act):
        for linear in self.linears:
            x = linear(x)
        return self.final(self.activations[act](x))


# --8<-- [end:define]
# --8<-- [start:call]
torch.manual_seed(0)
net = DynamicNet(3)
x = torch.randn(2, 4)
print("output:", tuple(net(x, "relu").shape))
print("relu == lrelu:", torch.equal(net(x, "relu"), net(x, "lrelu")))
try:
    net(x, "gelu")
except KeyError as e:
    print("KeyError:", e)
# --8<-- [end:call]
# --8<-- [start:parameters]
for name, p in net.named_parameters():
    print(name, tuple(p.shape))
# --8<-- [end:parameters]
