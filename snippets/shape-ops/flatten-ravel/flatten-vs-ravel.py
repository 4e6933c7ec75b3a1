import torch

x = torch.randn(2, 3, 4)
print(tuple(x.flatten().shape), tuple(x.ravel().shape))

s = torch.arange(6)[::2]
print("s.flatten() is s:", s.flatten() is s)
print("s.flatten() contiguous:", s.flatten().is_contiguous())
print("s.ravel() is s:", s.ravel() is s)
print("s.ravel() contiguous:", s.ravel().is_contiguous())
