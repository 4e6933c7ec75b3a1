import torch

x = torch.arange(6)
first, second = x.chunk(2)
first += 100
print("x:", x)
print("type:", type(x.chunk(2)).__name__)
