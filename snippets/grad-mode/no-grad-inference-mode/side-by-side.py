import torch

uses = [
    "t + 1",
    "w + t",
    "(w * t).sum().backward()",
    "t.add_(1)",
    "t.requires_grad_()",
    "t._version",
    "t.clone().add_(1)",
]
for use in uses:
    row = [f"| `{use}`"]
    for mode in [torch.no_grad, torch.inference_mode]:
        w = torch.ones(2, requires_grad=True)
        with mode():
            t = torch.ones(2) * 3
        try:
            eval(use)
            row.append("✓")
        except RuntimeError:
            row.append("✗")
    print(" | ".join(row), "|")
