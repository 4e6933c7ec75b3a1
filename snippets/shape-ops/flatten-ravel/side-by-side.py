import torch

inputs = {
    "block": torch.arange(24).view(2, 3, 4),
    "turned": torch.arange(24).view(4, 3, 2).permute(2, 1, 0),
    "every second": torch.arange(12)[::2],
}
calls = [
    "x.flatten()",
    "x.ravel()",
    "x.reshape(-1)",
    "torch.nn.Flatten(0)(x)",
]
for call in calls:
    cells = []
    for x in inputs.values():
        y = eval(call)
        kind = "view" if y.data_ptr() == x.data_ptr() else "copy"
        cells.append(kind + (" ✓" if y.is_contiguous() else " ✗"))
    print(f"| `{call}` |", " | ".join(cells), "|")
