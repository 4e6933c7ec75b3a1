import torch
from torch import nn

layers = [
    ("nn.Linear(10, 20)", (4, 10)),
    ("nn.Conv2d(3, 16, 3, padding=1)", (4, 3, 8, 8)),
    ("nn.MaxPool2d(2)", (4, 3, 8, 8)),
    ("nn.ReLU()", (4, 10)),
    ("nn.Dropout(0.5)", (4, 10)),
    ("nn.RNN(10, 20)", (7, 4, 10)),
    ("nn.LSTM(10, 20)", (7, 4, 10)),
    ("nn.GRU(10, 20)", (7, 4, 10)),
    ("nn.TransformerEncoderLayer(8, 2)", (7, 4, 8)),
    ("nn.BatchNorm2d(16)", (4, 16, 8, 8)),
    ("nn.LayerNorm([20, 30])", (4, 20, 30)),
]
for call, shape in layers:
    layer, x = eval(call, {"nn": nn}), torch.rand(shape)
    out, old = layer(x), layer.eval()(x)
    if isinstance(out, tuple):
        out, old = out[0], old[0]
    count = sum(p.numel() for p in layer.parameters())
    differs = "✗" if torch.allclose(out, old, atol=1e-5) else "✓"
    print(f"| `{call}` | `{shape}` | `{tuple(out.shape)}` |", end="")
    print(f" {count} | {len(list(layer.buffers()))} | {differs} |")
