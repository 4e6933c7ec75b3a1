import torch

a = torch.arange(12.0).view(3, 4)
inputs = [a, a.t(), a[:, 0]]
calls = [
    "x.view(-1)",
    "x.view_as(x.ravel())",
    "x.reshape(-1)",
    "x.flatten()",
    "x.ravel()",
    "x.contiguous().view(-1)",
    "x.clone().view(-1)",
    "x.contiguous()",
    "x.clone()",
    "x.unflatten(0, (1, -1))",
    "x.view(torch.int32)",
]


def outcome(call, x):
    try:
        y = eval(call)
    except RuntimeError:
        return "✗"
    if y is x:
        return "`x`"
    shared = (
        y.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    )
    return "view" if shared else "copy"


for call in calls:
    print(
        f"| `{call}` |", " | ".join(outcome(call, x) for x in inputs), "|"
    )
