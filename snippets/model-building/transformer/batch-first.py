import torch
from torch import nn

x = torch.rand(2, 5, 8)
changed = x.clone()
changed[0] = 0
for batch_first in (True, False):
    layer = nn.TransformerEncoderLayer(
        8, 2, 16, dropout=0.0, batch_first=batch_first
    )
    old, new = layer(x), layer(changed)
    mixed = not torch.allclose(old[1], new[1], atol=1e-6)
    print("batch_first:", batch_first, tuple(old.shape))
    print("  sample 0 changes the result of sample 1:", mixed)
