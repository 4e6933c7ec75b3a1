import torch

x = torch.ones(2, requires_grad=True)
with torch.no_grad():
    first = x * 2
    with torch.enable_grad():
        second = x * 2
print("under no_grad:               ", first.requires_grad)
print("under enable_grad, inside it:", second.requires_grad)
