import torch

a = torch.arange(12.0).view(3, 4)
t = a.T
print("t contiguous:", t.is_contiguous())
print("t @ a contiguous:", (t @ a).is_contiguous())
print("as with a copy:", torch.equal(t @ a, t.contiguous() @ a))

# zh: 中间那一维为 0：没有东西可加，结果全是 0
# en: an inner size of 0: nothing to add up, so the result is all zeros
print("empty:", (torch.ones(2, 0) @ torch.ones(0, 3)).tolist())

# zh: 稀疏矩阵也行，结果是稠密的
# en: a sparse matrix works too; the result is dense
s = torch.eye(3).to_sparse()
print("sparse @ dense:", torch.equal(s @ a, a), (s @ a).layout)
