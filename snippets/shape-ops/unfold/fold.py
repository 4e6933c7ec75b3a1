import torch
import torch.nn.functional as F
from torch import nn

x = torch.ones(1, 1, 4, 4)
columns = nn.Unfold(3)(x)
print("equal:", torch.equal(columns, F.unfold(x, 3)))
counts = F.fold(columns, (4, 4), 3)
print(counts[0, 0])

image = torch.randn(1, 1, 4, 4)
summed = F.fold(F.unfold(image, 3), (4, 4), 3)
print("divided:", torch.allclose(summed / counts, image))
apart = F.fold(F.unfold(x, 2, stride=3), (4, 4), 2, stride=3)
print("positions in no patch:", int((apart == 0).sum()))
