import torch

x = torch.ones(2, requires_grad=True)
y = x * 2
d = y.detach()
print("y requires grad:", y.requires_grad, " d:", d.requires_grad)

# zh: 一条路径走 y，一条路径走 d：只有前一条有梯度
# en: one path through y, one through d: only the first has a gradient
(y * 10 + d * 100).sum().backward()
print("gradient:", x.grad.tolist())
