import torch

pairs = [
    [(5, 2, 3), (5, 3, 4)],
    [(1, 2, 3), (5, 3, 4)],
    [(2, 3), (5, 3, 4)],
    [(5, 2, 3), (3, 4)],
    [(5, 2, 3), (3,)],
    [(7, 1, 2, 3), (5, 3, 4)],
    [(5, 2, 3), (6, 3, 4)],
    [(5, 3, 1), (5, 3, 4)],
    [(5, 2, 3), (5, 3)],
]
calls = ["a @ b", "torch.bmm(a, b)", "a * b"]


def shape(call, a, b):
    try:
        return f"`{tuple(eval(call).shape)}`"
    except RuntimeError:
        return "✗"


for left, right in pairs:
    a, b = torch.ones(left), torch.ones(right)
    cells = [shape(call, a, b) for call in calls]
    print(f"| `{left}` | `{right}` |", " | ".join(cells), "|")
