import torch

X = torch.arange(12.0).view(4, 3)
Y = torch.ones(4, 3)
print("vecdot:", torch.linalg.vecdot(X, Y).tolist())
print("* sum :", (X * Y).sum(-1).tolist())
print("einsum:", torch.einsum("bi,bi->b", X, Y).tolist())

# zh: 这里只要 4 个数；X @ Y.T 却算了 16 个
# en: four numbers are wanted; X @ Y.T works out 16
product = X @ Y.T
print("X @ Y.T:", product.numel(), "numbers,", product.diagonal().tolist())
