import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
# zh: 矩阵衰减，偏置不衰减；每组可以有自己的学习率
# en: Decay the matrices, not the biases; a group may have a rate of its own
groups = [
    {"params": [p for p in model.parameters() if p.ndim >= 2]},
    {
        "params": [p for p in model.parameters() if p.ndim < 2],
        "weight_decay": 0.0,
        "lr": 0.01,
    },
]
optimizer = torch.optim.AdamW(groups, lr=0.001, weight_decay=0.1)
for group in optimizer.param_groups:
    shapes = [tuple(p.shape) for p in group["params"]]
    print(shapes, "lr", group["lr"], "decay", group["weight_decay"])

# zh: 新换的一层要自己加进去
# en: A layer that you put in later has to be added
model[2] = nn.Linear(8, 3)
optimizer.add_param_group({"params": model[2].parameters()})
print("groups:", len(optimizer.param_groups))
