import torch

print(torch.manual_seed(-1).initial_seed() == 2**64 - 1)
print(torch.manual_seed(42.9).initial_seed())
torch.manual_seed(2**64)
