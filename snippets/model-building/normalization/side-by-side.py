import torch
from torch import nn

x = torch.rand(4, 16, 8, 8)
changed = x.clone()
changed[1:] = torch.rand(3, 16, 8, 8)
for call in [
    "nn.BatchNorm2d(16)",
    "nn.InstanceNorm2d(16)",
    "nn.GroupNorm(4, 16)",
    "nn.LayerNorm([16, 8, 8])",
    "nn.LayerNorm(8)",
    "nn.RMSNorm(8)",
]:
    layer = eval(call, {"nn": nn})
    y = layer(x)
    answers = [
        not torch.allclose(layer(changed)[0], y[0], atol=1e-4),
        not torch.allclose(layer.eval()(x), y, atol=1e-4),
        torch.allclose(layer.train()(x + 5), y, atol=1e-2),
    ]
    marks = " | ".join("✓" if answer else "✗" for answer in answers)
    names = [f"`{name}`" for name, _ in layer.named_parameters()]
    count = len(list(layer.buffers()))
    print(f"| `{call}` | {marks} | {', '.join(names) or '–'} | {count} |")
