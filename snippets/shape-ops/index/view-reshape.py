import torch

x = torch.randn(4, 4)
print(tuple(x.view(16).shape), tuple(x.view(-1, 8).shape))
print(tuple(x.reshape(2, 8).shape))

y = x.t()
print("contiguous:", y.is_contiguous())
print("view(4, 2, 2):", tuple(y.view(4, 2, 2).shape))
print("reshape(16) shares:", y.reshape(16).data_ptr() == x.data_ptr())
try:
    y.view(16)
except RuntimeError as e:
    print("view(16):", type(e).__name__)
