import torch

s = torch.tensor(7)
calls = [
    "s.view(1)",
    "s.squeeze()",
    "s.unsqueeze(0)",
    "s.permute(())",
    "s.expand(3)",
    "s.repeat(3)",
    "s.flatten()",
    "torch.stack([s, s])",
    "torch.cat([s, s])",
    "s.split(1)",
    "s.chunk(1)",
    "s.narrow(0, 0, 1)",
    "s.unfold(0, 1, 1)",
]
for call in calls:
    try:
        print(f"| `{call}` | `{tuple(eval(call).shape)}` |")
    except RuntimeError as e:
        print(f"| `{call}` | ✗ `{e}` |")
