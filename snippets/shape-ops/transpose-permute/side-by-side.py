import torch

x = torch.arange(30).view(2, 3, 5)
calls = [
    "x",
    "x.transpose(0, 2)",
    "x.swapaxes(0, 2)",
    "x.permute(2, 1, 0)",
    "x.permute(2, 0, 1)",
    "x.movedim(-1, 0)",
    "x.mT",
    "x.transpose(-2, -1)",
    "x[0].T",
    "x[0].t()",
]
for call in calls:
    y = eval(call)
    assert y.data_ptr() == x.data_ptr()
    row = f"| `{call}` | `{tuple(y.shape)}` | `{y.stride()}` |"
    print(row, "✓ |" if y.is_contiguous() else "✗ |")
