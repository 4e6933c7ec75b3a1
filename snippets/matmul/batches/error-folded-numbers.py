import torch

X = torch.ones(5, 2, 3)
X @ torch.ones(4, 6)
