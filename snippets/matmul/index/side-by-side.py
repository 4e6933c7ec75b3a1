import torch

F = torch.nn.functional
v, A, X = torch.ones(3), torch.ones(3, 3), torch.ones(2, 3, 3)
pairs = [(v, v), (A, v), (A, A), (X, A), (X, X), (X, X[:1])]
calls = """
a @ b
torch.matmul(a, b)
torch.mm(a, b)
torch.bmm(a, b)
torch.mv(a, b)
torch.dot(a, b)
torch.inner(a, b)
torch.outer(a, b)
torch.tensordot(a, b, 1)
torch.einsum("...ij,...jk", a, b)
torch.linalg.multi_dot([a, b])
F.linear(a, b)
a * b
"""


def shape(call, a, b):
    try:
        return f"`{tuple(eval(call).shape)}`"
    except RuntimeError:
        return "✗"


for call in calls.split("\n")[1:-1]:
    cells = [shape(call, a, b) for a, b in pairs]
    print(f"| `{call}` |", " | ".join(cells), "|")
