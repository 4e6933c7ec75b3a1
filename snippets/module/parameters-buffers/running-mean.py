import torch
from torch import nn


class Center(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(2))

    def forward(self, x):
        if self.training:
            # zh: 给缓冲区的名字重新赋值，它仍是缓冲区
            # en: assigning to a buffer's name keeps it a buffer
            self.mean = 0.5 * self.mean + 0.5 * x.detach().mean(0)
        return x - self.mean


m = Center()
m(torch.tensor([[2.0, 4.0], [6.0, 8.0]]))
print("mean:", m.mean.tolist())
print("still a buffer:", [name for name, _ in m.named_buffers()])
print("saved:", m.state_dict()["mean"].tolist())
m.eval()
m(torch.full((1, 2), 100.0))
print("after eval():", m.mean.tolist())
