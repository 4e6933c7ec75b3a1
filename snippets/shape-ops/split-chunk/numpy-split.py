import numpy as np
import torch

t = torch.arange(6)
n = np.arange(6)
print("np.split(n, 2):    ", [p.tolist() for p in np.split(n, 2)])
print("t.split(2):        ", [p.tolist() for p in t.split(2)])
print("t.tensor_split(2): ", [p.tolist() for p in t.tensor_split(2)])
print("np.array_split(4): ", [len(p) for p in np.array_split(n, 4)])
print("t.tensor_split(4): ", [len(p) for p in t.tensor_split(4)])
try:
    np.split(n, 4)
except ValueError as e:
    print("np.split(n, 4):", e)
