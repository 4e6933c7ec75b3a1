import torch

torch.manual_seed(0)
p = torch.randperm(10)
print(p.tolist(), p.dtype)
print("each of 0..9 once:", p.sort().values.tolist() == list(range(10)))
