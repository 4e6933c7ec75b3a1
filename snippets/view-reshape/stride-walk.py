import torch

x = torch.tensor([[1, 3, 5, 7], [7, 7, 7, 7]])
print("stride:", x.stride())
print("x.stride(0), x.stride(1):", x.stride(0), x.stride(1))
print("NumPy counts bytes:", x.cpu().numpy().strides)

# zh: 自己按步长去存储里找 x[i, j]
# en: find x[i, j] in the storage by hand
storage = x.view(-1)
for i, j in [(0, 2), (1, 0)]:
    place = i * x.stride(0) + j * x.stride(1)
    print((i, j), x[i, j].item(), "storage:", storage[place].item())
