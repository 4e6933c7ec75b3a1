import torch

x = torch.zeros(2, 1)
y = x.expand(2, 3).clone()
y += 1
print("after clone:", y.tolist())

y = x.expand(2, 3)
print("fill_:", y.fill_(5).tolist())
y += 1
