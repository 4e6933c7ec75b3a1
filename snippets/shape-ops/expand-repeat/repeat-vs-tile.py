import numpy as np
import torch

m = torch.tensor([[1, 2], [3, 4]])
print("tile(2):     ", m.tile(2).tolist())
print("repeat(1, 2):", m.repeat(1, 2).tolist())

n = m.cpu().numpy()
print("np.tile:     ", np.tile(n, 2).tolist())
print("np.repeat:   ", np.repeat(n, 2, axis=1).tolist())
