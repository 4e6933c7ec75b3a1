import torch

X, Y = torch.ones(10, 3, 4), torch.ones(1, 4, 5)
print(tuple((X @ Y).shape))
torch.bmm(X, Y)
