import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.raw = [nn.Parameter(torch.zeros(1))]
        self.scales = nn.ParameterList([torch.zeros(1), torch.zeros(2)])
        self.by_name = nn.ParameterDict({"shift": torch.zeros(3)})


net = Net()
for name, p in net.named_parameters():
    print(name, type(p).__name__, tuple(p.shape))
