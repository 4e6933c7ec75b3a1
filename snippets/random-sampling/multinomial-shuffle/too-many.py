import torch

torch.multinomial(torch.ones(4), 5)
