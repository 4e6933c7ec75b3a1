import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
captured = {}


def keep(module, args, output):
    captured["relu"] = output.detach()


handle = model[1].register_forward_hook(keep)
model(torch.randn(5, 4))
print("captured:", tuple(captured["relu"].shape))
print("no negative value:", (captured["relu"] >= 0).all().item())
handle.remove()
captured.clear()
model(torch.randn(5, 4))
print("after remove():", captured)
