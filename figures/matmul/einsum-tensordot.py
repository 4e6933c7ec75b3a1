import torch

from figures.draw import Figure


def letters():
    """The letters of "ij,jk->ik" at the edges of the matrices: j is summed, i and k stay."""
    a, b = torch.ones(2, 3), torch.ones(3, 4)
    c = torch.einsum("ij,jk->ik", a, b)
    f = Figure(330)
    f.text(165, 10, '"ij,jk->ik"', bold=True)
    left = f.grid(44, 176, tuple(a.shape), cell=30)
    right = f.grid(180, 54, tuple(b.shape), cell=30)
    result = f.grid(180, 176, tuple(c.shape), cell=30, fill=3)
    for grid, name in ((left, "a"), (right, "b"), (result, "c")):
        f.text(grid.middle[0], grid.bottom + 14, name, bold=True)
    # The two edges named j are summed over; i and k reach the result.
    f.line((left.left, left.top), (left.right, left.top), color=1, thick=4)
    f.line((right.left, right.top), (right.left, right.bottom), color=1, thick=4)
    d = f"M{left.middle[0]:.0f} 170C{left.middle[0]:.0f} 99 120 99 174 99"
    f.shape(d, color=1, thick=2, dashed=True)
    f.text(92, 108, "j", color=1, bold=True)
    f.line((left.left, left.top), (left.left, left.bottom), color=2, thick=4)
    f.line((result.left, result.top), (result.left, result.bottom), color=2, thick=4)
    f.text(30, left.middle[1], "i", color=2, bold=True)
    f.arrow((138, left.middle[1]), (174, left.middle[1]), color=2, thick=2)
    f.line((right.left, right.top), (right.right, right.top), color=4, thick=4)
    f.line((result.left, result.top), (result.right, result.top), color=4, thick=4)
    f.text(right.middle[0], 40, "k", color=4, bold=True)
    f.arrow((right.middle[0] + 30, 148), (right.middle[0] + 30, 171), color=4, thick=2)
    return f


def every_pair():
    """`tensordot` of two batches: all 25 products, those of `matmul` on the diagonal."""
    x, y = torch.ones(5, 2, 3), torch.ones(5, 3, 4)
    pairs = torch.tensordot(x, y, dims=([2], [1]))
    same = x @ y
    f = Figure()
    for i in range(pairs.shape[0]):
        f.text(40, 48 + 34 * i, f"X[{i}]", anchor="end")
        f.text(76 + 60 * i, 16, f"Y[{i}]")
        for j in range(pairs.shape[2]):
            f.grid(54 + 60 * j, 37 + 34 * i, (2, 4), cell=11,
                   fill=1 if i == j else 0, faint=i != j)  # fmt: skip
    f.text(180, 222, f"tensordot {tuple(pairs.shape)}")
    f.box(108, 233, 16, 16, color=1, fill=1)
    f.text(200, 241, f"matmul {tuple(same.shape)}", color=1)
    return f
