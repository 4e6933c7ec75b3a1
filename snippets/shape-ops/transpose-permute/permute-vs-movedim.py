import torch

x = torch.zeros(2, 3, 5, 7)
print(tuple(x.movedim(-1, 1).shape), tuple(x.permute(0, 3, 1, 2).shape))
print("several:", tuple(x.movedim((2, 3), (0, 1)).shape))
print("not a swap:", tuple(x.movedim(0, -1).shape))
print("a swap:    ", tuple(x.transpose(0, -1).shape))
