# --8<-- [start:one-step]
import torch
from torch import nn

bn = nn.BatchNorm1d(1, momentum=0.1)
x = torch.tensor([[1.0], [3.0]])
print("train:", [round(v, 2) for v in bn(x).flatten().tolist()])
print("running_mean:", round(bn.running_mean.item(), 2))
print("running_var:", round(bn.running_var.item(), 2))
bn.eval()
print("eval:", [round(v, 2) for v in bn(x).flatten().tolist()])
# --8<-- [end:one-step]
# --8<-- [start:many-steps]
bn.train()
for _ in range(99):
    bn(x)
print("running_mean:", round(bn.running_mean.item(), 2))
print("running_var:", round(bn.running_var.item(), 2))
bn.eval()
print("eval:", [round(v, 2) for v in bn(x).flatten().tolist()])
# --8<-- [end:many-steps]
