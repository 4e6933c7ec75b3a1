import torch

pairs = [
    [torch.float32, torch.float32],
    [torch.float32, torch.float64],
    [torch.float32, torch.bfloat16],
    [torch.float32, torch.int64],
    [torch.complex64, torch.float32],
]
calls = """
A @ B
torch.bmm(A[None], B[None])
A @ B[0]
torch.dot(A[0], B[0])
torch.tensordot(A, B, 1)
torch.einsum("ij,jk->ik", A, B)
torch.addmm(A, A, B)
torch.nn.functional.linear(A, B)
torch.outer(A[0], B[0])
A * B
"""


def dtype(call, left, right):
    A, B = torch.ones(2, 2, dtype=left), torch.ones(2, 2, dtype=right)
    try:
        result = eval(call, {"torch": torch, "A": A, "B": B})
        return f"`{result.dtype}`".replace("torch.", "")
    except RuntimeError:
        return "✗"


for call in calls.split("\n")[1:-1]:
    cells = [dtype(call, left, right) for left, right in pairs]
    print(f"| `{call}` |", " | ".join(cells), "|")
