import torch

try:
    torch.randint(0, 5, 2)
except TypeError as e:
    print(str(e).splitlines()[0])
print(torch.randint(0, 5, (2,)).shape)
