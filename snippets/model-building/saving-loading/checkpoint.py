# --8<-- [start:task]
import torch
from torch import nn


def fresh():
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    return model, torch.optim.Adam(model.parameters(), lr=0.1)


def train(model, optimizer, steps):
    x = torch.linspace(-1, 1, 32)[:, None]
    for _ in range(steps):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), 3 * x + 1).backward()
        optimizer.step()
    return model.weight.item()


# --8<-- [end:task]
# --8<-- [start:save]
model, optimizer = fresh()
train(model, optimizer, steps=10)
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "step": 10,
}
torch.save(checkpoint, "checkpoint.pth")
uninterrupted = train(model, optimizer, steps=10)
# --8<-- [end:save]
# --8<-- [start:resume]
for with_optimizer in (True, False):
    model, optimizer = fresh()
    checkpoint = torch.load("checkpoint.pth", map_location="cpu")
    model.load_state_dict(checkpoint["model"])
    if with_optimizer:
        optimizer.load_state_dict(checkpoint["optimizer"])
    resumed = train(model, optimizer, steps=10)
    print("optimizer state", with_optimizer)
    print("  as if never interrupted:", resumed == uninterrupted)
# --8<-- [end:resume]
