import torch
from torch import nn
from torch.nn import functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.drop = nn.Dropout(0.5)

    def forward(self, x):
        print("  nn.Dropout(0.5) drops:", bool((self.drop(x) == 0).any()))
        y = F.dropout(x, 0.5)
        print("  F.dropout(x, 0.5) drops:", bool((y == 0).any()))
        y = F.dropout(x, 0.5, training=self.training)
        print("  training=self.training drops:", bool((y == 0).any()))


net = Net()
for mode in (True, False):
    net.train(mode)
    print("training mode:", net.training)
    net(torch.ones(1000))
