import torch
from torch import nn

model = nn.Transformer(8, 2, 1, 1, 16, dropout=0.0, batch_first=True)
src, tgt = torch.rand(2, 5, 8), torch.rand(2, 3, 8)
lengths = torch.tensor([5, 3])
padding = torch.arange(5) >= lengths[:, None]
print(padding)
other = src.clone()
other[1, 3:] = torch.rand(2, 8)

masks = {"src_key_padding_mask": padding}
same = torch.allclose(
    model(src, tgt, **masks), model(other, tgt, **masks), atol=1e-6
)
print("src mask alone hides the padding:", same)
masks["memory_key_padding_mask"] = padding
same = torch.allclose(
    model(src, tgt, **masks), model(other, tgt, **masks), atol=1e-6
)
print("with the memory mask:", same)
