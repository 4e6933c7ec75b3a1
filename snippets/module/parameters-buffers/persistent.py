import torch
from torch import nn


class Positions(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.register_buffer("table", torch.arange(n), persistent=False)
        self.register_buffer("count", torch.tensor(0))


small, large = Positions(4), Positions(8)
print("buffers:", [name for name, _ in small.named_buffers()])
print("state_dict:", list(small.state_dict()))
print("loads into a larger one:", large.load_state_dict(small.state_dict()))
