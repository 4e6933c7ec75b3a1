import torch
from torch.optim import Adam, AdamW

# zh: 梯度正负交替，平均为 0：看衰减把两个权重拉下多少
# en: The gradient alternates in sign, so that only decay moves the weights
for kind in (Adam, AdamW):
    w = torch.ones(2, requires_grad=True)
    optimizer = kind([w], lr=0.01, weight_decay=0.1)
    for step in range(1000):
        w.grad = torch.tensor([0.1, 10.0]) * (-1) ** step
        optimizer.step()
    small, large = w.tolist()
    print(kind.__name__, f"small {small:.1f} large {large:.1f}")
