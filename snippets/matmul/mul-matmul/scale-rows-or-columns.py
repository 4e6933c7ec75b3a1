import torch

a = torch.ones(2, 3)
columns = torch.tensor([1.0, 2.0, 3.0])
rows = torch.tensor([10.0, 20.0])
print((a * columns).tolist())
print((a * rows[:, None]).tolist())

# zh: 与乘一个对角矩阵相同，但不用造出那个矩阵
# en: the same as a product with a diagonal matrix, without building it
print(torch.equal(a * columns, a @ torch.diag(columns)))
print(torch.equal(a * rows[:, None], torch.diag(rows) @ a))
