import torch

from figures.draw import Figure


def star_or_at():
    """`a * b` and `a @ b`: the elements that make the one at [0, 1]."""
    a, b = torch.tensor([[1, 2], [3, 4]]), torch.tensor([[5, 6], [7, 8]])
    f = Figure()
    one = torch.tensor([[0, 1], [0, 0]])
    rows = torch.tensor([[1, 1], [0, 0]])
    columns = torch.tensor([[0, 1], [0, 1]])
    cases = [("*", a * b, one, one), ("@", a @ b, rows, columns)]
    for k, (sign, result, left, right) in enumerate(cases):
        y = 26 + 122 * k
        f.text(180, y - 14, f"a {sign} b", bold=True)
        f.grid(20, y, a, cell=(38, 32), fill=left)
        f.text(122, y + 32, sign)
        f.grid(148, y, b, cell=(38, 32), fill=right * 2)
        f.text(244, y + 32, "=")
        f.grid(264, y, result, cell=(38, 32), fill=one * 3)
        where = (a[0, 1], b[0, 1]), (a[0, 0], b[0, 1], a[0, 1], b[1, 1])
        used = [t.item() for t in where[k]]
        pairs = [f"{p}*{q}" for p, q in zip(used[::2], used[1::2], strict=True)]
        f.text(180, y + 80, " + ".join(pairs) + f" = {result[0, 1].item()}", color=3)
    return f
