import torch

modes = [
    "enable_grad()",
    "no_grad()",
    "inference_mode()",
    "inference_mode(False)",
]
w = torch.ones(2, requires_grad=True)
for outer in modes:
    row = [f"| `{outer}`"]
    for inner in modes:
        with eval("torch." + outer), eval("torch." + inner):
            row.append("✓" if (w * 2).requires_grad else "✗")
    print(" | ".join(row), "|")
