import torch

y = torch.ones(2, requires_grad=True) * 2
d = y.detach()
c = y.detach().clone()
d[0] = 9
print("y:", y.tolist())
print("d:", d.tolist(), " same memory:", d.data_ptr() == y.data_ptr())
print("c:", c.tolist(), " same memory:", c.data_ptr() == y.data_ptr())
print("versions of y and d:", y._version, d._version)
