import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = [nn.Linear(4, 4)]
        self.head = nn.Linear(4, 1)

    def forward(self, x):
        return self.head(self.body[0](x))


net = Net()
body_before = net.body[0].weight.clone()
head_before = net.head.weight.clone()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
loss = net(torch.ones(2, 4)).sum()
loss.backward()
optimizer.step()
print("body has a gradient:", net.body[0].weight.grad is not None)
print("body moved:", not torch.equal(net.body[0].weight, body_before))
print("head moved:", not torch.equal(net.head.weight, head_before))
print("loss falls:", (net(torch.ones(2, 4)).sum() < loss).item())
