import torch

x = torch.arange(24).view(2, 3, 4)
image = torch.zeros(2, 3, 4, 4).to(memory_format=torch.channels_last)
calls = [
    "x",
    "x[1]",
    "x[:, 1:]",
    "x[:, 0, 0]",
    "x.transpose(1, 2)",
    "x.transpose(1, 2) + 1",
    "x.transpose(1, 2).clone()",
    "x.transpose(1, 2).contiguous()",
    "x[0, 0, :1].expand(6)",
    "x[0, 0].expand(3, 4)",
    "image",
]

for call in calls:
    t = eval(call)
    contiguous = "✓" if t.is_contiguous() else "✗"
    try:
        t.view(-1)
        flat = "✓"
    except RuntimeError:
        flat = "✗"
    print(f"| `{call}` | `{t.stride()}` | {contiguous} | {flat} |")
