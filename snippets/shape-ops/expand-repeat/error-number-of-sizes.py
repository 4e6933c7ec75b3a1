import torch

x = torch.zeros(3, 1)
print("sizes in front:", tuple(x.expand(5, 2, 3, 4).shape))
print("from a scalar: ", tuple(torch.tensor(7).expand(2, 2).shape))
try:
    x.expand(-1, 3, 4)
except RuntimeError as e:
    print(e)
x.expand(4)
