import torch
from torch import nn


class Two(nn.Module):
    def __init__(self):
        super().__init__()
        self.param = nn.Parameter(torch.zeros(1))
        self.tensor = torch.zeros(1, requires_grad=True)

    def forward(self):
        return self.param + self.tensor


m = Two()
optimizer = torch.optim.SGD(m.parameters(), lr=1.0)
m().sum().backward()
optimizer.step()
print("gradients:", m.param.grad.item(), m.tensor.grad.item())
print("after step:", m.param.item(), m.tensor.item())
