import torch
from torch import nn

bn = nn.BatchNorm1d(2)
x = torch.rand(8, 2) + 5


def moves():
    before = bn.running_mean.clone()
    bn(x)
    return not torch.equal(before, bn.running_mean)


bn.requires_grad_(False)
print("requires_grad_(False), statistics move:", moves())
with torch.no_grad():
    print("no_grad(), statistics move:", moves())
bn.eval()
print("eval(), statistics move:", moves())
model = nn.Sequential(nn.Linear(2, 2), bn)
model.train()
print("model.train() again, statistics move:", moves())
