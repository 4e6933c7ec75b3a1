import torch

x = torch.arange(24).view(2, 3, 4)[:, :, :2]
print("x:", tuple(x.shape), x.stride(), "contiguous:", x.is_contiguous())

for shape in [(6, 2), (2, 6)]:
    r = x.reshape(shape)
    v = x.contiguous().view(shape)
    print(shape, "equal values:", torch.equal(r, v))
    print("  reshape shares:", r.data_ptr() == x.data_ptr())
    print("  contiguous().view shares:", v.data_ptr() == x.data_ptr())
