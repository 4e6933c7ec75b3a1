# --8<-- [start:last-dimensions]
import torch
from torch import nn

layer_norm = nn.LayerNorm(normalized_shape=[20, 30])
print("weight:", tuple(layer_norm.weight.shape))
for shape in [(20, 30), (4, 20, 30), (2, 4, 20, 30)]:
    y = layer_norm(torch.rand(shape))
    print(shape, "mean 0:", bool((y.mean(dim=(-2, -1)).abs() < 1e-4).all()))
# --8<-- [end:last-dimensions]
# --8<-- [start:error]
layer_norm(torch.rand(4, 30, 20))
# --8<-- [end:error]
