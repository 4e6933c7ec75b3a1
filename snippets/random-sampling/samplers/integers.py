import torch

torch.manual_seed(0)
x = torch.randint(2, 5, (1000,))
print("values drawn:", x.unique().tolist(), x.dtype)
print("low is 0 by default:", torch.randint(3, (1000,)).unique().tolist())
