import torch

x = torch.arange(1, 8)
print(x.unfold(0, 3, 1))
print("step 2:", x.unfold(0, 3, 2).tolist())
print("step 3:", x.unfold(0, 3, 3).tolist())

y = torch.zeros(2, 7, 5).unfold(1, 3, 2)
print("last dimension is the window:", tuple(y.shape))
print("windows:", (7 - 3) // 2 + 1)
