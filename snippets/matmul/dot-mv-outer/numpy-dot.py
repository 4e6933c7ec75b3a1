import numpy as np
import torch

print(np.dot(np.ones((2, 3)), np.ones((3, 4))).shape)
print(np.dot(np.ones((5, 2, 3)), np.ones((5, 3, 4))).shape)
print(np.vdot(np.ones((2, 2)), np.ones((2, 2))))
for name in ("dot", "vdot"):
    try:
        getattr(torch, name)(torch.ones(2, 2), torch.ones(2, 2))
    except RuntimeError as e:
        print(f"torch.{name}:", e)
