import torch

v, w = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([4.0, 5.0, 6.0])
A, B = torch.ones(2, 3), torch.ones(2, 3)
X, Y = torch.ones(5, 2, 3), torch.ones(5, 2, 3)
calls = """
torch.dot(a, b)
torch.vdot(a, b)
a @ b
torch.inner(a, b)
torch.linalg.vecdot(a, b)
(a * b).sum(-1)
torch.outer(a, b)
torch.kron(a, b)
torch.mv(a, b)
"""


def shape(call, a, b):
    try:
        return f"`{tuple(eval(call).shape)}`"
    except RuntimeError:
        return "✗"


for call in calls.split("\n")[1:-1]:
    pairs = [(v, w), (A, w), (A, B), (X, Y)]
    cells = [shape(call, a, b) for a, b in pairs]
    print(f"| `{call}` |", " | ".join(cells), "|")
