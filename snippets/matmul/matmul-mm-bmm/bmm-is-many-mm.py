import torch

X = torch.arange(120.0).view(10, 3, 4)
Y = torch.arange(200.0).view(10, 4, 5)
together = torch.bmm(X, Y)
one_by_one = torch.stack([torch.mm(X[i], Y[i]) for i in range(10)])
print("shape:", tuple(together.shape))
print("equal:", torch.equal(together, one_by_one))
print("one product as a batch of 1:", tuple(torch.bmm(X[:1], Y[:1]).shape))
