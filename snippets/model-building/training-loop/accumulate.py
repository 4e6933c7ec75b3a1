import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(32, 4), torch.randn(32, 1)
model = nn.Linear(4, 1)
nn.functional.mse_loss(model(x), y).backward()
full = model.weight.grad.clone()

# zh: 四个小批各做一次 backward，最后走一步：梯度相加
# en: Four small batches, a backward each and one step: gradients add up
for divide in (1, 4):
    model.zero_grad()
    for part in range(0, 32, 8):
        rows = slice(part, part + 8)
        loss = nn.functional.mse_loss(model(x[rows]), y[rows])
        (loss / divide).backward()
    times = (model.weight.grad / full).mean().item()
    print(
        f"loss / {divide}: {times:.1f} times the gradient of the full batch"
    )
