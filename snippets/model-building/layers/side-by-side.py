import torch
from torch import nn

x = torch.rand(1, 6, 33, 33)
calls = [
    "nn.Conv2d(6, 12, 3)",
    "nn.Conv2d(6, 12, 3, padding=1)",
    'nn.Conv2d(6, 12, 3, padding="same")',
    "nn.Conv2d(6, 12, 3, stride=2)",
    "nn.Conv2d(6, 12, 3, dilation=2)",
    "nn.Conv2d(6, 12, 3, groups=6)",
    "nn.Conv2d(6, 12, 1)",
    "nn.ConvTranspose2d(6, 12, 2, stride=2)",
    "nn.MaxPool2d(2)",
    "nn.MaxPool2d(2, ceil_mode=True)",
    "nn.AvgPool2d(3, stride=1, padding=1)",
    "nn.AdaptiveAvgPool2d(1)",
]
for call in calls:
    layer = eval(call, {"nn": nn})
    weight = getattr(layer, "weight", None)
    weight = "–" if weight is None else f"`{tuple(weight.shape)}`"
    count = sum(p.numel() for p in layer.parameters())
    cells = f"`{tuple(layer(x).shape[1:])}` | {weight} | {count}"
    print(f"| `{call}` | {cells} |")
