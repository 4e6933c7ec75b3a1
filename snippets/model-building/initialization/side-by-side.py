import torch
from torch import nn

torch.manual_seed(0)
layers = {
    "Linear(400, 300)": nn.Linear(400, 300),
    "Conv2d(16, 32, 5)": nn.Conv2d(16, 32, 5),
    "LSTM(50, 400)": nn.LSTM(50, 400),
    "Embedding(900, 99)": nn.Embedding(900, 99),
    "LayerNorm(400)": nn.LayerNorm(400),
}
for name, layer in layers.items():
    for part, p in layer.named_parameters():
        if p.unique().numel() == 1:
            rule = f"{p.flatten()[0]:.0f}"
        elif p.abs().max() <= 0.05:
            # zh: 三个层都选成 1/sqrt(400) = 0.05
            # en: The sizes of three layers make 1/sqrt(400) = 0.05
            rule = "U(-0.05, 0.05)"
        else:
            rule = f"N(0, {p.std():.1f})"
        size = tuple(p.shape)
        print(
            f"| `{name}` | `{part}` | `{size}` | {rule} | {p.std():.3f} |"
        )
