import torch
from torch.distributions import Multinomial

torch.manual_seed(0)
w = torch.tensor([0.0, 10.0, 3.0, 0.0])
indices = torch.multinomial(w, 6, replacement=True)
counts = Multinomial(6, probs=w).sample()
print("multinomial: indices", indices.dtype, tuple(indices.shape))
print("Multinomial: counts ", counts.dtype, tuple(counts.shape))
print("counts add up to", counts.sum().item())
print("indices counted:", tuple(indices.bincount(minlength=4).shape))
