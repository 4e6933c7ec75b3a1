import numpy as np
import torch

t = torch.zeros(2, 3)
t.flatten()[0] = 7
print("torch flatten:", t[0, 0].item())

n = np.zeros((2, 3))
n.flatten()[0] = 7
print("NumPy flatten:", n[0, 0])
n.ravel()[0] = 7
print("NumPy ravel:  ", n[0, 0])
