import torch
from torch import nn


def normalize(x, dims):
    mean = x.mean(dims, keepdim=True)
    var = x.var(dims, correction=0, keepdim=True)
    return (x - mean) / torch.sqrt(var + 1e-5)


x = torch.rand(2, 4, 3, 3)
for layer, dims in [
    (nn.BatchNorm2d(4), (0, 2, 3)),
    (nn.InstanceNorm2d(4), (2, 3)),
    (nn.LayerNorm([4, 3, 3]), (1, 2, 3)),
    (nn.LayerNorm(3), (3,)),
]:
    same = torch.allclose(layer(x), normalize(x, dims), atol=1e-5)
    print(f"{type(layer).__name__:14} mean over {dims}: {same}")
groups = x.unflatten(1, (2, 2))
by_hand = normalize(groups, (2, 3, 4)).flatten(1, 2)
same = torch.allclose(nn.GroupNorm(2, 4)(x), by_hand, atol=1e-5)
print(f"{'GroupNorm':14} mean over (2, 3, 4) of 2 groups: {same}")
