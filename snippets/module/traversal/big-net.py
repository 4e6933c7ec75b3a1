# --8<-- [start:define]
from torch import nn
from torch.nn import functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.l0 = nn.Linear(4, 3)
        self.l1 = nn.Linear(3, 1)

    def forward(self, x):
        return self.l1(F.relu(self.l0(x)))


class BigNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.l1 = nn.Linear(5, 4)
        self.net = Net()

    def forward(self, x):
        return self.net(self.l1(x))


# --8<-- [end:define]
# --8<-- [start:print]
big_net = BigNet()
print(big_net)
# --8<-- [end:print]
# --8<-- [start:children]
for name, child in big_net.named_children():
    print(repr(name), type(child).__name__)
# --8<-- [end:children]
# --8<-- [start:modules]
for name, module in big_net.named_modules():
    print(repr(name), type(module).__name__)
# --8<-- [end:modules]
# --8<-- [start:parameters]
for name, p in big_net.named_parameters():
    print(name, tuple(p.shape))
print("all:", sum(p.numel() for p in big_net.parameters()))
print("its own:", list(big_net.parameters(recurse=False)))
# --8<-- [end:parameters]
