import torch

f, d = torch.ones(2, 2), torch.ones(2, 2, dtype=torch.float64)
calls = [
    "f[None] @ d[None]",
    "f @ d[0]",
    "torch.dot(f[0], d[0])",
    "torch.tensordot(f, d, 1)",
    "torch.addmm(f, f, d)",
]
for call in calls:
    try:
        eval(call)
    except RuntimeError as e:
        print(call)
        print("   ", e)
