import torch

torch.seed(42)
