import torch

x = torch.arange(25.0).view(1, 1, 5, 5)
storage = x.untyped_storage().data_ptr()
calls = [
    "x.unfold(3, 3, 1)",
    "x.unfold(3, 3, 2)",
    "x.unfold(2, 2, 2).unfold(3, 2, 2)",
    "x.as_strided((3, 3), (5, 1))",
    "torch.nn.functional.unfold(x, 3)",
    "torch.nn.functional.unfold(x, 2, stride=2)",
    "torch.nn.Unfold(2, stride=2)(x)",
]
for call in calls:
    y = eval(call)
    shares = y.untyped_storage().data_ptr() == storage
    kind = "view" if shares else "copy"
    print(f"| `{call}` | `{tuple(y.shape)}` | {y.numel()} | {kind} |")
