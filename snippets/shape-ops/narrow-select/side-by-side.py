import torch

x = torch.arange(15).view(3, 5)
i = torch.tensor([1, 3])
calls = [
    "x.narrow(1, 1, 2)",
    "x[:, 1:3]",
    "x.select(1, 1)",
    "x[:, 1]",
    "x[:, torch.tensor(1)]",
    "x[:, 1:2]",
    "x[:, ::2]",
    "x.index_select(1, i)",
    "x[:, i]",
    "x[:, [1, 3]]",
    "x[x > 7]",
    "x.masked_select(x > 7)",
    "x.diagonal()",
    "x.flip(1)",
]
storage = x.untyped_storage().data_ptr()
for call in calls:
    y = eval(call)
    shares = y.untyped_storage().data_ptr() == storage
    kind = "view" if shares else "copy"
    print(f"| `{call}` | `{tuple(y.shape)}` | {kind} |")
