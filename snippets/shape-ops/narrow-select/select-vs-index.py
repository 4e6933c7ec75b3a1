import torch

x = torch.arange(15).view(3, 5)
print("select(0, 1):", x.select(0, 1).tolist())
print("x[1]:        ", x[1].tolist())
print("select(1, 1):", x.select(1, 1).tolist())
print("x[:, 1]:     ", x[:, 1].tolist())

# zh: 选一个会少一维；长度为 1 的窄条不会
# en: selecting drops the dimension, a strip of length 1 keeps it
print(tuple(x.select(1, 1).shape), tuple(x.narrow(1, 1, 1).shape))
