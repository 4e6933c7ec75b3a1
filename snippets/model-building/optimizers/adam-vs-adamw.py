import torch
from torch.optim import SGD, Adam, AdamW

# zh: 梯度为 0，权重 1：这一步只剩权重衰减
# en: Gradient 0, weight 1: this step is weight decay and nothing else
for decay in (0.001, 0.1, 1.0):
    after = []
    for kind in (SGD, Adam, AdamW):
        w = torch.ones(1, requires_grad=True)
        w.grad = torch.zeros(1)
        kind([w], lr=0.1, weight_decay=decay).step()
        after.append(f"{kind.__name__} {w.item():.4f}")
    print("weight_decay", decay, " ".join(after))
