import torch

torch.manual_seed(0)
z = torch.randn(1_000_000)
x = 10 + 2 * torch.randn(1_000_000)
y = torch.normal(10.0, 2.0, (1_000_000,))
for name, t in [("randn", z), ("10 + 2 * randn", x), ("normal(10, 2)", y)]:
    mean, std = t.mean().item(), t.std().item()
    print(f"{name:15} mean {abs(round(mean, 1))}  std {round(std, 1)}")
