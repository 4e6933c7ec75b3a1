import torch

torch.manual_seed(0)
x, W = torch.randn(64, 512), torch.randn(512, 256)
full = x @ W
one_row = x[:1] @ W
star = (x[0, :, None] * W).sum(0)
exact = x.double() @ W.double()

print("one row alone:", torch.allclose(one_row, full[:1], atol=1e-3))
print("from *:", torch.allclose(star, full[0], atol=1e-3))
print("error below 1e-3:", bool((full - exact).abs().max() < 1e-3))
print("and not zero:", bool((full - exact).abs().max() > 0))
