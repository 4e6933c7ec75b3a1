import torch

a = torch.arange(6.0).view(2, 3)
b = torch.arange(12.0).view(3, 4)
every_pair = a[:, :, None] * b
print("all products:", tuple(every_pair.shape))
print("summed over j:", tuple(every_pair.sum(1).shape))
print("equal to a @ b:", torch.equal(every_pair.sum(1), a @ b))

# zh: meta 设备只算形状不分配数据：看看大矩阵要多少个中间数
# en: the meta device works out shapes only: how many numbers in between?
big = torch.empty(1000, 1000, device="meta")
print(
    f"{(big[:, :, None] * big).numel():,} against {(big @ big).numel():,}"
)
