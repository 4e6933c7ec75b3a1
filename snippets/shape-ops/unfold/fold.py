import torch
import torch.nn.functional as F
from torch import nn

x = torch.ones(1, 1, 4, 4)
columns = nn.Unfold(3)(x)
print("equal:", torch.equal(columns, F.unfold(x, 3)))
print(F.fold(columns, (4, 4), 3)[0, 0])
