import torch

# zh: 3 通道 4×4 的图，切成四块 2×2
# en: a 4×4 image of 3 channels, cut into four 2×2 patches
x = torch.randn(1, 3, 4, 4)
a = x.unfold(2, 2, 2).unfold(3, 2, 2).permute(0, 2, 3, 1, 4, 5)
b = x.view(1, 3, 2, 2, 2, 2).permute(0, 2, 4, 1, 3, 5)
print(tuple(a.shape), "equal:", torch.equal(a, b))
tokens = b.reshape(1, 4, 12)
print(tuple(tokens.shape))
print("b shares:", b.data_ptr() == x.data_ptr())
print("tokens share:", tokens.data_ptr() == x.data_ptr())
