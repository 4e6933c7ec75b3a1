import random

import torch

random.seed(0)
x = torch.tensor([[1, 1], [2, 2], [3, 3], [4, 4], [5, 5], [6, 6]])
random.shuffle(x)
rows = x[:, 0].tolist()
print("rows lost by random.shuffle:", 6 - len(set(rows)) > 0)
