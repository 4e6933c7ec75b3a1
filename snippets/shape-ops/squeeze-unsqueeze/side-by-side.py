import torch

inputs = [torch.zeros(2, 1, 3, 1), torch.zeros(1, 1, 3, 1)]
calls = [
    "x.squeeze()",
    "x.squeeze(1)",
    "x.squeeze((1, 3))",
    "x.squeeze(0)",
    "x.select(1, 0)",
    "x[:, 0]",
    "x.unsqueeze(0)",
    "x[None]",
    "x.unsqueeze(-1)",
    "x[..., None]",
    "x[:, :, None]",
]
for call in calls:
    cells, views = [f"`{call}`"], []
    for x in inputs:
        y = eval(call)
        cells.append(f"`{tuple(y.shape)}`")
        views.append(y.data_ptr() == x.data_ptr())
    print("|", " | ".join(cells), "|", "view |" if all(views) else "copy |")
