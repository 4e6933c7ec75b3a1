# --8<-- [start:define]
import torch
from torch import nn


class MyLinear(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(in_features, out_features))
        self.bias = nn.Parameter(torch.randn(out_features))

    def forward(self, x):
        return x @ self.weight + self.bias


# --8<-- [end:define]
# --8<-- [start:call]
torch.manual_seed(0)
layer = MyLinear(4, 3)
x = torch.ones(4)
y = layer(x)
print("one sample:", tuple(y.shape))
print("x @ W + b:", torch.equal(y, x @ layer.weight + layer.bias))
print("last operation recorded:", y.grad_fn.name())
print("a batch of 5:", tuple(layer(torch.ones(5, 4)).shape))
# --8<-- [end:call]
# --8<-- [start:parameters]
for name, p in layer.named_parameters():
    print(name, type(p).__name__, tuple(p.shape), p.requires_grad)
# --8<-- [end:parameters]
