import torch
from torch.optim import SGD, Adam, AdamW

makers = {
    "SGD(lr=0.1)": (SGD, {}),
    "SGD(lr=0.1, momentum=0.9)": (SGD, {"momentum": 0.9}),
    "Adam(lr=0.1)": (Adam, {}),
    "AdamW(lr=0.1)": (AdamW, {}),
}
for name, (kind, options) in makers.items():
    default = kind([torch.zeros(1)]).defaults
    cells = [default["lr"], default["weight_decay"]]
    w = torch.tensor([1.0, 1.0], requires_grad=True)
    optimizer = kind([w], lr=0.1, **options)
    # zh: 两个参数，梯度一个是 0.01，一个是 100
    # en: Two parameters, one with the gradient 0.01, one with 100
    w.grad = torch.tensor([0.01, 100.0])
    optimizer.step()
    kept = [s for s in optimizer.state[w].values() if s.shape == w.shape]
    step = ", ".join(f"{v:.3f}" for v in (1 - w).tolist())
    print(f"| `{name}` | {cells[0]} | {cells[1]} | {len(kept)} | {step} |")
