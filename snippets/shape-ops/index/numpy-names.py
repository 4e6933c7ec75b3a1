import numpy as np
import torch

t = torch.arange(24).view(2, 3, 4)
n = t.cpu().numpy()
pairs = [
    ("t.permute(2, 0, 1)", "n.transpose(2, 0, 1)"),
    ("t.transpose(0, 2)", "n.swapaxes(0, 2)"),
    ("t.movedim(0, 2)", "np.moveaxis(n, 0, 2)"),
    ("t.unsqueeze(1)", "np.expand_dims(n, 1)"),
    ("t.expand(5, 2, 3, 4)", "np.broadcast_to(n, (5, 2, 3, 4))"),
    ("t.repeat(1, 1, 2)", "np.tile(n, (1, 1, 2))"),
    ("t.repeat_interleave(2, 0)", "np.repeat(n, 2, 0)"),
    ("torch.cat([t, t], 1)", "np.concatenate([n, n], 1)"),
    ("t.tensor_split(2, 2)[1]", "np.array_split(n, 2, 2)[1]"),
    ("t.split(3, 2)[1]", "np.split(n, [3], 2)[1]"),
    ("t.unfold(2, 2, 1)", "sliding_window_view(n, 2, 2)"),
]
sliding_window_view = np.lib.stride_tricks.sliding_window_view
for torch_call, numpy_call in pairs:
    same = np.array_equal(eval(torch_call).cpu().numpy(), eval(numpy_call))
    print(f"| `{torch_call}` | `{numpy_call}` | {'✓' if same else '✗'} |")
