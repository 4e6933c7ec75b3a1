import torch

torch.manual_seed(42)
print(torch.rand(3, 3))
print(torch.randn(3, 3))
print(torch.randperm(10))
