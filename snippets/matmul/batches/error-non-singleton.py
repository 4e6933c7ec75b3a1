import torch

X, Y = torch.ones(5, 2, 3), torch.ones(6, 3, 4)

# zh: 每个 X 与每个 Y 都相乘：给 X 加一个大小为 1 的批维
# en: every X times every Y: give X a batch dimension of size 1
print(tuple((X[:, None] @ Y).shape))
X @ Y
