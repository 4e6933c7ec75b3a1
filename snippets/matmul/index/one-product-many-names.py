import torch
import torch.nn.functional as F

# zh: 元素都是整数，浮点结果就没有舍入，可以要求逐位相等
# en: whole numbers, so no rounding: bit for bit equality can be asked
a = torch.arange(6.0).view(2, 3)
b = torch.arange(12.0).view(3, 4)
c = a @ b
print(c)

print("matmul   ", torch.equal(c, torch.matmul(a, b)))
print("mm       ", torch.equal(c, torch.mm(a, b)))
print("bmm      ", torch.equal(c, torch.bmm(a[None], b[None])[0]))
print("einsum   ", torch.equal(c, torch.einsum("ij,jk->ik", a, b)))
print("tensordot", torch.equal(c, torch.tensordot(a, b, dims=1)))
print("inner    ", torch.equal(c, torch.inner(a, b.T)))
print("linear   ", torch.equal(c, F.linear(a, b.T)))
print("mv       ", torch.equal(c[:, 0], torch.mv(a, b[:, 0])))
print("dot      ", torch.equal(c[0, 0], torch.dot(a[0], b[:, 0])))
