import numpy as np
import torch

torch.manual_seed(0)
np.random.seed(0)
print("torch:", round(torch.rand(1, device="cpu").item(), 4))
print("NumPy:", round(np.random.rand(), 4))
