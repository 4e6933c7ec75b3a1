import torch

x = torch.arange(1, 8)
windows = x.unfold(0, 3, 2)
same = x.as_strided((3, 3), (2, 1))
print("equal:", torch.equal(windows, same))

# zh: as_strided 数的是存储里的元素，不管 y 自己的步长
# en: as_strided counts elements of the storage, not steps of y
y = x[::2]
print("y:", y.tolist())
print("y.unfold(0, 2, 1):", y.unfold(0, 2, 1).tolist())
wrong = y.as_strided((3, 2), (1, 1))
print("y.as_strided:     ", wrong.tolist())
