import torch

# zh: 批 2，头 4，查询 5 个、键 7 个，每个 8 个数
# en: batch 2, heads 4, 5 queries, 7 keys, 8 numbers each
q = torch.ones(2, 4, 5, 8)
k = torch.ones(2, 4, 7, 8)
v = torch.ones(2, 4, 7, 8)
scores = q @ k.mT
print("scores:", tuple(scores.shape))
print("output:", tuple((scores.softmax(-1) @ v).shape))
