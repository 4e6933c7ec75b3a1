import torch

inputs = [torch.zeros(s) for s in ((), (3,), (2, 3), (2, 3, 4))]
calls = [
    "torch.stack([x, x])",
    "torch.stack([x, x], dim=-1)",
    "torch.cat([x, x])",
    "torch.cat([x, x], dim=-1)",
    "torch.vstack([x, x])",
    "torch.hstack([x, x])",
    "torch.dstack([x, x])",
    "torch.column_stack([x, x])",
]
for call in calls:
    cells = []
    for x in inputs:
        try:
            y = eval(call, {"torch": torch, "x": x})
            cells.append(f"`{tuple(y.shape)}`")
        except RuntimeError:
            cells.append("✗")
    print(f"| `{call}` |", " | ".join(cells), "|")
