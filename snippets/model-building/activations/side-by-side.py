import torch
from torch import nn

x = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])
for call in [
    "nn.ReLU()",
    "nn.LeakyReLU(negative_slope=0.01)",
    "nn.Sigmoid()",
    "nn.Tanh()",
    "nn.GELU()",
    "nn.SiLU()",
    "nn.Softmax(dim=0)",
    "nn.PReLU()",
]:
    layer = eval(call, {"nn": nn})
    values = [f"{value:.2f}" for value in layer(x).tolist()]
    count = sum(p.numel() for p in layer.parameters())
    print(f"| `{call}` | {' | '.join(values)} | {count} |")
