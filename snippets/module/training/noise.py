import torch

torch.manual_seed(0)
x = torch.randn(2000, 10)
signal = 2 * x[:, :1] - x[:, 1:2] + 0.1 * torch.randn(2000, 1)
noise = torch.randn(2000, 1)
# zh: 最小二乘给出线性模型所能达到的最小均方误差
# en: least squares gives the smallest error a linear model can reach
inputs = torch.cat([x, torch.ones(2000, 1)], dim=1)
for name, y in [("signal", signal), ("noise", noise)]:
    best = inputs @ torch.linalg.lstsq(inputs, y).solution
    left = (best - y).pow(2).mean() / y.var()
    print(f"{name}: {left:.1%} of the variance is left")
