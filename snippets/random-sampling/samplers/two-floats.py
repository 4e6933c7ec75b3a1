import torch

try:
    torch.normal(0.0, 1.0)
except TypeError as e:
    print(str(e).splitlines()[0])
print(torch.normal(0.0, 1.0, size=(1,)).shape)
