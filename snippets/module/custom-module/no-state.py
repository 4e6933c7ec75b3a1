import torch
from torch import nn


class Square(nn.Module):
    def forward(self, x):
        return x * x


net = nn.Sequential(nn.ReLU(), Square())
print("output:", net(torch.tensor([-3.0, 2.0])))
print("parameters:", list(net.parameters()))
print("state_dict:", list(net.state_dict()))
