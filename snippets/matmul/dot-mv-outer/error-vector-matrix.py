import torch

M, column = torch.ones(3, 4), torch.ones(4, 1)
print(tuple((M @ column).shape), tuple(torch.mv(M, column[:, 0]).shape))
torch.mv(M, column)
