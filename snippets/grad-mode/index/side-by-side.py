import torch

questions = [
    "torch.is_grad_enabled()",
    "torch.is_inference_mode_enabled()",
    "(w * 2).requires_grad",
    "(w * 2).is_inference()",
    "w.requires_grad",
    "w[0].requires_grad",
    "torch.ones(2, requires_grad=True).requires_grad",
]
modes = [
    "enable_grad()",
    "no_grad()",
    "set_grad_enabled(False)",
    "inference_mode()",
]
w = torch.ones(2, requires_grad=True)
for question in questions:
    row = [f"| `{question}`"]
    for mode in modes:
        with eval("torch." + mode):
            row.append("✓" if eval(question) else "✗")
    print(" | ".join(row), "|")
