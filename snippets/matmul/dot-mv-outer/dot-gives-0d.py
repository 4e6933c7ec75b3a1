import torch

v = torch.tensor([1.0, 2.0, 3.0])
w = torch.tensor([4.0, 5.0, 6.0])
d = torch.dot(v, w)
print(d, d.shape, type(d).__name__)
print(d.item(), type(d.item()).__name__)
print("same as v @ w:", torch.equal(d, v @ w))
