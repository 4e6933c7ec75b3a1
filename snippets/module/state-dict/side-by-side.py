import torch
from torch import nn


def attempt(state, strict):
    layer = nn.Linear(2, 3)
    try:
        result = layer.load_state_dict(state, strict=strict)
    except RuntimeError:
        return "`RuntimeError`"
    left = result.missing_keys + result.unexpected_keys
    return "✓ " + " ".join(f"`{key}`" for key in left)


weight, bias = torch.ones(3, 2), torch.ones(3)
cases = {
    "weight bias": {"weight": weight, "bias": bias},
    "weight": {"weight": weight},
    "weight bias extra": {"weight": weight, "bias": bias, "extra": bias},
    "weight(3, 9) bias": {"weight": torch.ones(3, 9), "bias": bias},
    "weight(float64) bias": {"weight": weight.double(), "bias": bias},
}
for case, state in cases.items():
    cells = [attempt(state, strict).strip() for strict in (True, False)]
    print(f"| `{case}` |", " | ".join(cells), "|")
