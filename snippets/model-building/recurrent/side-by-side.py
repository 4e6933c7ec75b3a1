import torch
from torch import nn

x = torch.rand(7, 3, 10)
for call in [
    "nn.RNN(10, 20)",
    "nn.GRU(10, 20)",
    "nn.LSTM(10, 20)",
    "nn.LSTM(10, 20, num_layers=2)",
    "nn.LSTM(10, 20, bidirectional=True)",
    "nn.LSTM(10, 20, 2, bidirectional=True)",
    "nn.LSTM(10, 20, batch_first=True)",
]:
    layer = eval(call, {"nn": nn})
    output, state = layer(x)
    h, c = state if isinstance(layer, nn.LSTM) else (state, None)
    shapes = [f"`{tuple(output.shape)}`", f"`{tuple(h.shape)}`"]
    shapes.append("–" if c is None else f"`{tuple(c.shape)}`")
    print(f"| `{call}` | {' | '.join(shapes)} |")
