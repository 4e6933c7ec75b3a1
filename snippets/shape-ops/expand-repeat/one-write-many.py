import torch

x = torch.tensor([[1], [2]])
y = x.expand(2, 3)
y[0, 0] = 9
print("y:", y.tolist())
print("x:", x.tolist())
