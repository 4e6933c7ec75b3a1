import numpy as np
import torch
from torch import nn

linear = nn.Linear(10, 20)
x = torch.tensor(np.ones((4, 10)))
print("NumPy gave", x.dtype, "and the weight is", linear.weight.dtype)
print(linear(x.float()).dtype)
linear(x)
