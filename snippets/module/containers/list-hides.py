import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.layers = layers

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


hidden = Net([nn.Linear(4, 4) for _ in range(3)])
seen = Net(nn.ModuleList([nn.Linear(4, 4) for _ in range(3)]))
for label, net in [("list", hidden), ("ModuleList", seen)]:
    print(label)
    print("  output:", tuple(net(torch.ones(2, 4)).shape))
    print("  parameters:", len(list(net.parameters())))
    print("  saved:", len(net.state_dict()))
    net.double()
    print("  moved to float64:", net.layers[0].weight.dtype)
