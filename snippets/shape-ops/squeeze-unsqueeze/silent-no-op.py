import numpy as np
import torch

for width in (1, 2):
    x = torch.arange(3 * width).view(3, width)
    print("squeeze(1):", x.squeeze(1).tolist())
    print("x[:, 0]:   ", x[:, 0].tolist())

try:
    np.zeros((3, 2)).squeeze(1)
except ValueError as e:
    print("NumPy:", e)
