import torch

x = torch.randn(2, 3, 5)
print("transpose(0, 2):", tuple(x.transpose(0, 2).shape))
print("permute(2, 0, 1):", tuple(x.permute(2, 0, 1).shape))

# zh: 只换两维的 permute 就是 transpose
# en: a permute that swaps two dimensions is a transpose
same = torch.equal(x.permute(2, 1, 0), x.transpose(0, 2))
print("permute(2, 1, 0) is transpose(0, 2):", same)
two_swaps = x.transpose(0, 2).transpose(1, 2)
print("two transposes:", torch.equal(two_swaps, x.permute(2, 0, 1)))
