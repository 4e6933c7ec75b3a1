import torch

x = torch.tensor([1.0, 2.0, 6.0, 4.0, 5.0])
w = x.unfold(0, 3, 1)
print("mean:", w.mean(dim=-1))
print("max: ", w.max(dim=-1).values)
print("shares:", w.data_ptr() == x.data_ptr(), "strides:", w.stride())
