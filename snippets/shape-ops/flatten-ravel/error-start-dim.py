import torch

x = torch.zeros(2, 3, 4)
x.flatten(2, 1)
