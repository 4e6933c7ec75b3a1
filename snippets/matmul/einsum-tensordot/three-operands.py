import torch

# zh: 双线性型：第 b 行的 x 与 y，夹着同一个矩阵 W
# en: a bilinear form: row b of x and of y around one matrix W
x = torch.arange(10.0).view(5, 2)
y = torch.arange(15.0).view(5, 3)
W = torch.arange(6.0).view(2, 3)
result = torch.einsum("bi,ij,bj->b", x, W, y)
print(tuple(result.shape))
print(torch.equal(result, ((x @ W) * y).sum(-1)))
