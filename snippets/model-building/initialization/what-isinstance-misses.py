from torch import nn


def init_weights(m):
    if isinstance(m, nn.Linear):
        nn.init.zeros_(m.weight)


model = nn.ModuleDict(
    {
        "linear": nn.Linear(4, 4),
        "conv": nn.Conv2d(4, 4, 1),
        "attention": nn.MultiheadAttention(4, 2),
        "gru": nn.GRU(4, 4),
    }
)
model.apply(init_weights)
for name, p in model.named_parameters():
    if p.ndim > 1:
        print(f"{name:26}", "zero" if not p.any() else "not touched")
