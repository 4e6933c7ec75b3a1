import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(10_000)
for p in (0.5, 0.2):
    y = nn.Dropout(p)(x)
    print(f"p={p}: values", y.unique().tolist())
    zeros = (y == 0).float().mean().item()
    print("  share of zeros about p:", abs(zeros - p) < 0.05)
    print("  mean still about 1:", abs(y.mean().item() - 1) < 0.05)
