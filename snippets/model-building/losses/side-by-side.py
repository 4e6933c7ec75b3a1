import torch
from torch import nn

z = torch.tensor([[2.0, -1.0], [0.5, 1.5]])
label = torch.tensor([1, 0])
# zh: 损失、目标、概率；正确答案一律是 -log(概率) 的平均
# en: Loss, target, probabilities; right is always the mean of -log p
rows = [
    (nn.CrossEntropyLoss(), label, z.softmax(1)),
    (nn.NLLLoss(), label, z.softmax(1)),
    (nn.BCEWithLogitsLoss(), torch.ones(2, 2), z.sigmoid()),
    (nn.BCELoss(), torch.ones(2, 2), z.sigmoid()),
]
for loss, target, p in rows:
    picked = p if target.is_floating_point() else p[[0, 1], label]
    right = -picked.log().mean()
    cells = []
    for given in (z, p.log(), p):
        try:
            good = torch.allclose(loss(given, target), right)
            cells.append("✓" if good else "✗")
        except RuntimeError:
            cells.append("✗ `RuntimeError`")
    row = " | ".join(cells)
    dtype, shape = str(target.dtype)[6:], tuple(target.shape)
    print(f"| `{type(loss).__name__}` | {row} | `{dtype}` | `{shape}` |")
