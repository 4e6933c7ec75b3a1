import numpy as np
import torch

weight = torch.ones(2, 2)
data = torch.ones(2, 2, dtype=torch.float64)
print("data.float() @ weight:", (data.float() @ weight).dtype)
print("data @ weight.double():", (data @ weight.double()).dtype)

common = torch.promote_types(data.dtype, weight.dtype)
print("as * would choose:", (data.to(common) @ weight.to(common)).dtype)

array = np.ones((2, 2), dtype=np.float32)
print("NumPy:", (array @ np.ones((2, 2))).dtype)
