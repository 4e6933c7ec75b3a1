import torch

x = torch.ones(1, requires_grad=True)
with torch.no_grad():
    y = x * 2
y.retain_grad()
