import torch

v, A, X = torch.ones(2), torch.ones(2, 2), torch.ones(1, 2, 2)
operands = {
    "matmul": (v, v),
    "mm": (A, A),
    "bmm": (X, X),
    "mv": (A, v),
    "dot": (v, v),
    "vdot": (v, v),
    "inner": (A, A),
    "outer": (v, v),
    "tensordot": (A, A),
    "einsum": ("ij,jk->ik", A, A),
    "addmm": (A, A, A),
    "baddbmm": (X, X, X),
    "mul": (A, A),
}
for name, args in operands.items():
    method = "✓" if hasattr(torch.Tensor, name) else "✗"
    in_place = "✓" if hasattr(torch.Tensor, name + "_") else "✗"
    try:
        getattr(torch, name)(*args, out=torch.empty(0))
        out = "✓"
    except TypeError:
        out = "✗"
    print(f"| `{name}` | {method} | {in_place} | {out} |")
