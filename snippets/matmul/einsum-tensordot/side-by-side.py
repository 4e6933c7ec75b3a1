import torch

v, w = torch.arange(3.0), torch.arange(3.0) + 1
A, B = torch.arange(6.0).view(2, 3), torch.arange(12.0).view(3, 4)
X, Y = torch.arange(30.0).view(5, 2, 3), torch.arange(60.0).view(5, 3, 4)
S = torch.arange(9.0).view(3, 3)
rows = {
    'torch.einsum("ij,jk->ik", A, B)': "A @ B",
    'torch.einsum("bij,bjk->bik", X, Y)': "torch.bmm(X, Y)",
    'torch.einsum("...ij,...jk->...ik", X, B)': "X @ B",
    'torch.einsum("ij,kj->ik", S, A)': "torch.inner(S, A)",
    'torch.einsum("ij,j->i", A, v)': "torch.mv(A, v)",
    'torch.einsum("i,i->", v, w)': "torch.dot(v, w)",
    'torch.einsum("i,j->ij", v, w)': "torch.outer(v, w)",
    'torch.einsum("ij,ij->ij", S, S)': "S * S",
    'torch.einsum("ij,ij->", S, S)': "torch.tensordot(S, S, 2)",
    'torch.einsum("ii->", S)': "torch.trace(S)",
    'torch.einsum("ii->i", S)': "torch.diagonal(S)",
    'torch.einsum("ij->ji", A)': "A.T",
    'torch.einsum("ij->j", A)': "A.sum(0)",
}
for equation, call in rows.items():
    same = "✓" if torch.equal(eval(equation), eval(call)) else "✗"
    print(f"| `{equation}` | `{call}` | {same} |")
