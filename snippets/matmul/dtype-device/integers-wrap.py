# device: cpu -- integer matrix products are not implemented on CUDA
import torch

a = torch.full((1, 2), 200, dtype=torch.uint8)
print("uint8:", (a @ a.T).item(), (a @ a.T).dtype)
print("80000 modulo 256:", 80000 % 256)
print("int64:", (a.long() @ a.long().T).item())
