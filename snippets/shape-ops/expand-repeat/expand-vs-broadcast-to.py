import torch

x = torch.randn(3, 1)
y = torch.broadcast_to(x, (3, 5))
z = x.expand(3, 5)
print(tuple(y.shape), "equal:", torch.equal(y, z))
print("strides:", y.stride(), z.stride())
print("shares:", y.data_ptr() == x.data_ptr() == z.data_ptr())
print("torch.expand exists:", hasattr(torch, "expand"))
