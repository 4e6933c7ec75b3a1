import torch

torch.bernoulli(input)
