import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.l0 = nn.Linear(4, 3)
        self.l1 = nn.Linear(3, 1)
        self.register_buffer("mean", torch.zeros(4))


class BigNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.l1 = nn.Linear(5, 4)
        self.net = Net()


m = BigNet()
calls = {
    "named_children()": m.named_children(),
    "named_modules()": m.named_modules(),
    "named_parameters()": m.named_parameters(),
    "named_buffers()": m.named_buffers(),
}
for call, iterator in calls.items():
    names = [f"`{name or repr(name)}`" for name, _ in iterator]
    print(f"| `{call}` | {len(names)} |", " ".join(names), "|")
