import torch

from figures.draw import Figure


def picks():
    """What four ways to pick take from a matrix, each as a view or as a copy."""
    x = torch.arange(15).view(3, 5)
    cases = {
        "x.narrow(1, 1, 2)": x.narrow(1, 1, 2),
        "x.select(1, 1)": x.select(1, 1),
        "x.index_select(1, i)": x.index_select(1, torch.tensor([1, 3])),
        "x[x > 7]": x[x > 7],
    }
    f = Figure()
    for k, (name, y) in enumerate(cases.items()):
        left, top = 4 + 186 * (k % 2), 224 * (k // 2)
        shared = y.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
        color = 2 if shared else 1
        f.text(left + 80, top + 10, name, bold=True)
        f.grid(
            left + 2,
            top + 24,
            x,
            cell=(32, 26),
            fill=torch.isin(x, y.contiguous()) * color,
        )
        kind = "view" if shared else "copy"
        f.text(left + 80, top + 118, f"{kind} {tuple(y.shape)}", color=color)
        rows = y if y.dim() == 2 else y.view(1, -1)
        cell = (24 if rows.shape[1] > 5 else 32, 26)
        f.grid(left + 82 - rows.shape[1] * cell[0] / 2, top + 132, rows, cell=cell,
               fill=color)  # fmt: skip
    return f
