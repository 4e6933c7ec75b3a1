import torch

b = torch.arange(9).reshape(3, 3).t()
print("transposed, contiguous:", b.is_contiguous())
# zh: 只插入大小为 1 的维
# en: only inserts a dimension of size 1
print("  view(3, 1, 3):", b.view(3, 1, 3).stride())

c = torch.arange(48).view(4, 3, 4)[:, :, :2]
print("sliced, contiguous:", c.is_contiguous(), c.stride())
# zh: 合并前两维：12 == 4 * 3；把第一维拆成 2 × 2 也行
# en: merges the first two dimensions, 12 == 4 * 3; splits one of 4 into 2 × 2
print("  view(12, 2):", c.view(12, 2).stride())
print("  view(2, 2, 3, 2):", c.view(2, 2, 3, 2).stride())

d = torch.tensor([7]).expand(6)
print("expanded, contiguous:", d.is_contiguous(), d.stride())
# zh: 步长全为 0，0 == 0 * 3
# en: every stride is 0, and 0 == 0 * 3
print("  view(2, 3):", d.view(2, 3).stride())
