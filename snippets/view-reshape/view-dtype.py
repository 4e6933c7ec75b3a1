import torch

x = torch.tensor([1.0, -2.0])
print("to(int32):", x.to(torch.int32))
print("view(int32):", x.view(torch.int32))

y = x.view(torch.int32)
print("shares storage:", y.data_ptr() == x.data_ptr())

# zh: 元素大小不同时，最后一维跟着变
# en: when the element size differs, the last dimension changes
print("view(int16):", tuple(x.view(torch.int16).shape))
print("view(float64):", tuple(x.view(torch.float64).shape))
