import torch

x = torch.arange(10)
size = len(x) // 16
try:
    x.chunk(size)
except RuntimeError as e:
    print(e)
x.split(size)
