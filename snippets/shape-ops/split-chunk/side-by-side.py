import torch

inputs = [torch.arange(n) for n in (6, 7, 10)]
calls = [
    "x.split(3)",
    "x.split([1, 2, len(x) - 3])",
    "x.chunk(4)",
    "x.tensor_split(4)",
    "x.tensor_split([1, 3])",
    "x.unbind()",
]
for call in calls:
    cells, views = [], []
    for x in inputs:
        pieces = eval(call)
        sizes = [str(len(p)) for p in pieces if p.dim()]
        cells.append(" ".join(sizes) or f"{len(pieces)} × `()`")
        start = x.untyped_storage().data_ptr()
        for p in pieces:
            views.append(p.untyped_storage().data_ptr() == start)
    kind = "view" if all(views) else "copy"
    print(f"| `{call}` |", " | ".join(cells), f"| {kind} |")
