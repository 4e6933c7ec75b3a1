import torch

x = torch.randn(3, 4)
y = torch.randn(3, 4)
print("stack:", tuple(torch.stack([x, y]).shape))
print("cat:  ", tuple(torch.cat([x, y]).shape))

# zh: 其余各维相等时，cat 的那一维可以不同
# en: along its dimension, cat accepts different sizes
a, b = torch.randn(2, 3), torch.randn(2, 5)
print("cat, dim=1:", tuple(torch.cat([a, b], dim=1).shape))

by_cat = torch.cat([x.unsqueeze(1), y.unsqueeze(1)], dim=1)
print("stack from cat:", torch.equal(torch.stack([x, y], dim=1), by_cat))
