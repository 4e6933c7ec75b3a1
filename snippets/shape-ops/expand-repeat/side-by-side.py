import torch

x = torch.tensor([[1], [2], [3]])
like = torch.zeros(3, 4)
calls = [
    "x",
    "x.expand(3, 4)",
    "x.expand(-1, 4)",
    "x.expand(2, 3, 4)",
    "x.expand_as(like)",
    "x.broadcast_to((3, 4))",
    "x.repeat(1, 4)",
    "x.tile(4)",
    "x.repeat_interleave(4, dim=1)",
    "x.expand(3, 4).contiguous()",
]
for call in calls:
    y = eval(call)
    shares = y.data_ptr() == x.data_ptr()
    stored = y.untyped_storage().nbytes() // y.element_size()
    print(f"| `{call}` | `{tuple(y.shape)}` | `{y.stride()}` |", end="")
    print(f" {stored} |", "view |" if shares else "copy |")
