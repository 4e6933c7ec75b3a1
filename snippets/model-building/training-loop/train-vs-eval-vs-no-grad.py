import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4), nn.Dropout(0.5))
x = torch.randn(8, 4)
for mode in ("train", "eval"):
    for grad in (True, False):
        getattr(model, mode)()
        seen = model[1].num_batches_tracked.item()
        with torch.set_grad_enabled(grad):
            y = model(x)
            dropped = not torch.equal(y, model(x))
        counted = model[1].num_batches_tracked.item() > seen
        code = f"model.{mode}()" + ("" if grad else " + no_grad()")
        cells = (dropped, counted, y.requires_grad)
        row = " | ".join("✓" if cell else "✗" for cell in cells)
        print(f"| `{code}` | {row} |")
