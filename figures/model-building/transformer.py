import torch

from figures.draw import Figure


def masks():
    """Three boolean masks: True hides a key in two of them, and shows it in the third."""
    causal = torch.ones(4, 4).bool().triu(1)
    padding = torch.arange(5) >= torch.tensor([[5], [3]])
    f = Figure()
    f.text(76, 10, "tgt_mask", bold=True)
    a = f.grid(28, 46, causal, cell=24, fill=causal * 1)
    f.text(266, 10, "src_key_padding_mask", bold=True)
    b = f.grid(206, 46, padding, cell=24, fill=padding * 1)
    f.text(180, 182, "scaled_dot_product_attention", bold=True)
    f.text(180, 200, "attn_mask", bold=True)
    c = f.grid(132, 236, ~causal, cell=24, fill=~causal * 3)
    for grid in (a, b, c):
        for j in range(grid.columns):
            f.text(grid.x(j), grid.top - 11, f"k{j}")
    for grid in (a, c):
        for i in range(grid.rows):
            f.text(grid.left - 6, grid.y(i), f"q{i}", anchor="end")
    for i, length in enumerate((5, 3)):
        f.text(b.left - 6, b.y(i), str(length), anchor="end")
    for y, color, word in ((118, 1, "T  ✗"), (140, 3, "T  ✓")):
        f.box(222, y - 8, 24, 17, color=color, fill=color)
        f.text(256, y, word, anchor="start")
    return f
