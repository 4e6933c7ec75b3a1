import torch

x = torch.zeros(2, 3)
print("0 and 1, or -2 and -1:", tuple(x.transpose(-2, -1).shape))
try:
    torch.stack([x, x], dim=3)
except IndexError as e:
    print("stack:", e)
x.transpose(1, 2)
