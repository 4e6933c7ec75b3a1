import torch

x = torch.zeros(3)
y = x.unsqueeze(0)
y += 5
print("written through y:", x)

# zh: 带下划线的改的是 x 自己的形状，不是元素
# en: with an underscore x itself changes shape, not its elements
x.unsqueeze_(1)
print("x:", tuple(x.shape), "y:", tuple(y.shape))
