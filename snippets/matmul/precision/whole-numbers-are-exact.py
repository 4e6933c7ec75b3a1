import torch

torch.manual_seed(0)
x = torch.randint(-9, 10, (64, 512)).float()
W = torch.randint(-9, 10, (512, 256)).float()
full = x @ W
print("one row alone:", torch.equal(x[:1] @ W, full[:1]))
print("from *:", torch.equal((x[0, :, None] * W).sum(0), full[0]))
print("einsum:", torch.equal(torch.einsum("ij,jk->ik", x, W), full))
print("float64:", torch.equal(x.double() @ W.double(), full.double()))
