import torch

calls = [
    "(w * 2).requires_grad",
    "w[0].requires_grad",
    "w.view(2).requires_grad",
    "w.detach().requires_grad",
    "w.clone().requires_grad",
    "w.add_(1)",
    "torch.zeros(2, requires_grad=True).requires_grad",
    "torch.nn.Parameter(torch.zeros(2)).requires_grad",
    "loss.backward()",
    "torch.autograd.grad((w * 2).sum(), w)",
]
for call in calls:
    row = [f"| `{call}`"]
    for mode in [torch.enable_grad, torch.no_grad, torch.inference_mode]:
        w = torch.ones(2, requires_grad=True)
        loss = (w * 3).sum()
        with mode():
            try:
                row.append("✗" if eval(call) is False else "✓")
            except RuntimeError as e:
                row.append(f"`{type(e).__name__}`")
    print(" | ".join(row), "|")
