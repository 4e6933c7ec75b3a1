import torch

data = torch.ones(2, 2, dtype=torch.float64)
data @ torch.ones(2, 2)
