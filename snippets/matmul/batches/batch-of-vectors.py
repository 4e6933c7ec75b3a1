import torch

M = torch.arange(27.0).view(3, 3, 3)
x = torch.tensor([[1.0, 0, 0], [0, 1, 0], [0, 0, 1]])

# zh: 想要的：第 i 个矩阵乘第 i 个向量
# en: what is wanted: matrix i times vector i
wanted = torch.stack([torch.mv(M[i], x[i]) for i in range(3)])
print("wanted:", tuple(wanted.shape))
print("M @ x :", tuple((M @ x).shape))

print((M @ x.unsqueeze(-1)).squeeze(-1).equal(wanted))
print(torch.einsum("bij,bj->bi", M, x).equal(wanted))
print((M * x.unsqueeze(1)).sum(-1).equal(wanted))
