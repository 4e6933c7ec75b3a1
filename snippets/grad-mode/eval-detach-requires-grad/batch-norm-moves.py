import torch
from torch import nn

norm = nn.BatchNorm1d(1)
x = torch.tensor([[8.0], [12.0]])
with torch.no_grad():
    norm(x)
print("no_grad, train():", norm.running_mean.tolist())

norm.eval()
with torch.no_grad():
    norm(x)
print("no_grad, eval(): ", norm.running_mean.tolist())
