import torch

X = torch.arange(60.0).view(10, 2, 3)
B = torch.arange(12.0).view(3, 4)
batch = B.expand(10, 3, 4)
print("same storage:", batch.data_ptr() == B.data_ptr())
print("strides:", batch.stride())
print("equal:", torch.equal(torch.bmm(X, batch), X @ B))
