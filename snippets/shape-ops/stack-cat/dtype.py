import torch

i = torch.tensor([1, 2])
f = torch.tensor([0.5, 1.5])
b = torch.tensor([True, False])
print("int64 and float32:", torch.cat([i, f]).dtype)
print("bool and int64:   ", torch.stack([b, i]).dtype)
print("float32 and 64:   ", torch.cat([f, f.double()]).dtype)
print("empty and int64:  ", torch.cat([torch.empty(0), i]).dtype)
try:
    torch.cat([i, f], out=torch.empty(0, dtype=torch.int64))
except (TypeError, RuntimeError) as e:
    print(e)
