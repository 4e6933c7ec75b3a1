import torch

v = torch.tensor([1 + 2j, 3 - 1j])
print("dot   ", torch.dot(v, v).item())
print("v @ v ", (v @ v).item())
print("inner ", torch.inner(v, v).item())
print("vdot  ", torch.vdot(v, v).item())
print("vecdot", torch.linalg.vecdot(v, v).item())
