import torch

v = torch.tensor([1.0, 2.0, 3.0])
w = torch.tensor([4.0, 5.0])
print(torch.inner(v, v))
print(torch.outer(v, w))

# zh: 外积就是“列 × 行”的广播乘法
# en: the outer product is a broadcast "column times row"
print(torch.equal(torch.outer(v, w), v[:, None] * w))
print(torch.equal(torch.outer(v, w), v[:, None] @ w[None]))
