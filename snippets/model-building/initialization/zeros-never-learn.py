import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 4), torch.randn(64, 1)
for value in (0.0, 0.1):
    model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))
    for p in model.parameters():
        nn.init.constant_(p, value)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
    hidden = model[0].weight
    print(
        "start",
        value,
        "hidden weights moved:",
        bool((hidden != value).any()),
    )
    print("  distinct hidden units:", hidden.unique(dim=0).shape[0])
