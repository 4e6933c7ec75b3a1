import torch
from torch import nn

model = nn.Transformer(8, 2, 1, 1, 16, dropout=0.0, batch_first=True)
src, tgt = torch.rand(2, 5, 8), torch.rand(2, 3, 8)
future = tgt.clone()
future[:, 2] = torch.rand(2, 8)

mask = nn.Transformer.generate_square_subsequent_mask(3)
print(mask)
for tgt_mask in (None, mask):
    old = model(src, tgt, tgt_mask=tgt_mask)
    new = model(src, future, tgt_mask=tgt_mask)
    leaks = not torch.allclose(old[:, 0], new[:, 0], atol=1e-6)
    print("position 0 sees position 2:", leaks)
