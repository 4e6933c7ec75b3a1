import torch

print(tuple((torch.ones(2, 3) @ torch.ones(4, 3).T).shape))
torch.ones(2, 3) @ torch.ones(4, 3)
