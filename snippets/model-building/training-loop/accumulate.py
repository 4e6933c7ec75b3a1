import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(32, 4), torch.randn(32, 1)
plain = nn.Sequential(nn.Linear(4, 1))
normed = nn.Sequential(nn.BatchNorm1d(4), nn.Linear(4, 1))
for model, parts in ((plain, 1), (plain, 4), (normed, 4)):
    model.zero_grad()
    nn.functional.mse_loss(model(x), y).backward()
    full = model[-1].weight.grad.clone()
    # zh: 四个小批各做一次 backward：梯度相加
    # en: Four small batches with a backward each: gradients add up
    model.zero_grad()
    for rows in torch.arange(32).split(8):
        loss = nn.functional.mse_loss(model(x[rows]), y[rows])
        (loss / parts).backward()
    same = torch.allclose(model[-1].weight.grad, full, atol=1e-5)
    print(type(model[0]).__name__, f"loss / {parts}, same gradient: {same}")
