import torch

torch.manual_seed(0)
a = torch.rand(3)
torch.manual_seed(0)
b = torch.rand(3, dtype=torch.float64).float()
print("float32 and float64 draws agree:", torch.allclose(a, b))
