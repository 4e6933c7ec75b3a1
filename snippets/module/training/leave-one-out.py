import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 10)
y = 2 * x[:, :1] - x[:, 1:2]


def final_loss(zero=True, backward=True, step=True):
    torch.manual_seed(0)
    model = nn.Linear(10, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(50):
        if zero:
            optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        if backward:
            loss.backward()
        if step:
            optimizer.step()
    return loss.item()


print("all three, below 0.01:", final_loss() < 0.01)
print("without zero_grad(), below 1:", final_loss(zero=False) < 1)
print("without backward(), below 1:", final_loss(backward=False) < 1)
print("without step(), below 1:", final_loss(step=False) < 1)
