import torch

x = torch.tensor([[1], [2], [3]])
print(x.expand(3, 4))

v = torch.tensor([1, 2, 3])
print(v.repeat(2, 3))

# zh: 参数的意思不同：最终的大小，重复的次数
# en: what the arguments mean: the final sizes, the number of copies
print("expand(3, 4):", tuple(x.expand(3, 4).shape))
print("repeat(3, 4):", tuple(x.repeat(3, 4).shape))
print("equal:", torch.equal(x.expand(3, 4), x.repeat(1, 4)))
