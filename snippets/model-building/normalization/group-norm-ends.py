import torch
from torch import nn

x = torch.rand(2, 4, 3, 3)
one_group, each_alone = nn.GroupNorm(1, 4), nn.GroupNorm(4, 4)
layer_norm = nn.LayerNorm([4, 3, 3])
same = torch.allclose(one_group(x), layer_norm(x), atol=1e-5)
print("1 group is LayerNorm:", same)
same = torch.allclose(each_alone(x), nn.InstanceNorm2d(4)(x), atol=1e-5)
print("4 groups are InstanceNorm:", same)
print("GroupNorm weight:", tuple(one_group.weight.shape))
print("LayerNorm weight:", tuple(layer_norm.weight.shape))
