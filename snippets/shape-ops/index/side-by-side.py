import torch

calls = [
    "x.view(x.shape)",
    "x.reshape(-1)",
    "x.flatten()",
    "x.ravel()",
    "x.contiguous()",
    "x.unflatten(0, (1, -1))",
    "x.squeeze()",
    "x.unsqueeze(0)",
    "x.transpose(0, 1)",
    "x.permute(1, 0)",
    "x.movedim(0, 1)",
    "x.expand(2, -1, -1)",
    "x.broadcast_to(2, *x.shape)",
    "x.repeat(1, 1)",
    "x.tile(1)",
    "x.repeat_interleave(1, dim=0)",
    "torch.stack([x])",
    "torch.cat([x])",
    "x.split(1)",
    "x.chunk(2)",
    "x.tensor_split(2)",
    "x.unbind()",
    "x.narrow(0, 0, 1)",
    "x.select(0, 0)",
    "x[0:1]",
    "x[0]",
    "x[[0]]",
    "x.index_select(0, torch.tensor([0]))",
    "x.unfold(0, 2, 1)",
    "x.diagonal()",
    "x.flip(0)",
    "x.roll(1)",
    "x.clone()",
]
rows = torch.arange(24).view(4, 6)
for call in calls:
    kinds = []
    for x in (rows, rows.t()):
        y = eval(call, {"x": x, "torch": torch})
        y = y[0] if isinstance(y, tuple) else y
        shares = y.untyped_storage().data_ptr() == rows.data_ptr()
        kinds.append("view" if shares else "copy")
    print(f"| `{call}` |", " | ".join(kinds), "|")
