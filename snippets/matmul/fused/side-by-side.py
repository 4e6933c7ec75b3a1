import torch

F = torch.nn.functional
A, B = torch.arange(6.0).view(2, 3), torch.arange(12.0).view(3, 4)
X, Y = torch.arange(30.0).view(5, 2, 3), torch.arange(60.0).view(5, 3, 4)
C, D, W = torch.ones(2, 4), torch.ones(5, 2, 4), torch.ones(4, 3)
bias, u, v = torch.arange(4.0), torch.ones(2), torch.ones(3)
rows = {
    "torch.addmm(C, A, B)": "C + A @ B",
    "torch.addmm(bias, A, B)": "bias + A @ B",
    "torch.addmm(C, A, B, beta=2, alpha=3)": "2 * C + 3 * (A @ B)",
    "torch.addmv(u, A, v)": "u + A @ v",
    "torch.addr(torch.zeros(2, 3), u, v)": "torch.outer(u, v)",
    "torch.baddbmm(D, X, Y)": "D + X @ Y",
    "torch.addbmm(C, X, Y)": "C + (X @ Y).sum(0)",
    "F.linear(A, W)": "A @ W.T",
    "F.linear(A, W, bias)": "A @ W.T + bias",
    "F.linear(X, W, bias)": "X @ W.T + bias",
    "torch.linalg.multi_dot([A, B, B.T])": "A @ B @ B.T",
}
for call, spelled in rows.items():
    value = eval(call)
    same = "✓" if torch.equal(value, eval(spelled)) else "✗"
    print(f"| `{call}` | `{spelled}` | `{tuple(value.shape)}` | {same} |")
