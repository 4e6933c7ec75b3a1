import torch

x = torch.arange(6)
a, b, c, d = x.tensor_split(4)
print("tensor_split:", a.tolist(), b.tolist(), c.tolist(), d.tolist())
a, b, c, d = x.chunk(4)
