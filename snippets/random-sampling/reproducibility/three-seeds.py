import random

import numpy as np
import torch


def seed_everything(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def draw():
    return [random.random(), np.random.rand(), torch.rand(1).item()]


torch.manual_seed(0)
a = draw()
torch.manual_seed(0)
print("torch.manual_seed alone:", a == draw())

seed_everything(0)
a = draw()
seed_everything(0)
print("all three seeds:        ", a == draw())
