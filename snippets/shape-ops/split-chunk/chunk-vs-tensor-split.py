import torch

x = torch.randn(5, 10)
for piece in torch.tensor_split(x, 3, dim=1):
    print("tensor_split(x, 3, dim=1):", tuple(piece.shape))

asked = list(range(1, 9))
y = torch.arange(6)
print("asked for:   ", asked)
print("chunk:       ", [len(y.chunk(n)) for n in asked])
print("tensor_split:", [len(y.tensor_split(n)) for n in asked])
print("empty pieces:", [len(p) for p in y.tensor_split(8)])
