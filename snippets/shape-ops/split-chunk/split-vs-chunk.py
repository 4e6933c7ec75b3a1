import torch

x = torch.randn(5, 10)
for piece in torch.split(x, 2, dim=0):
    print("split(x, 2, dim=0):", tuple(piece.shape))
for piece in torch.chunk(x, 3, dim=1):
    print("chunk(x, 3, dim=1):", tuple(piece.shape))
