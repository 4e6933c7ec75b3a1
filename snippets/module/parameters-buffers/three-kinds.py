import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("mean", torch.zeros(2))
        self.plain = torch.zeros(2)


m = Scale()
print("parameters:", [name for name, _ in m.named_parameters()])
print("buffers:", [name for name, _ in m.named_buffers()])
print("state_dict:", list(m.state_dict()))
m.to(torch.float64)
print("after to(float64):", m.weight.dtype, m.mean.dtype, m.plain.dtype)
