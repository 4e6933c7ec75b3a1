import torch
from torch import nn
from torch.nn import functional as F

names = {"F": F, "src": torch.rand(1, 3, 8)}
names["row"] = torch.tensor([[False, False, True]])
names["square"] = names["row"].expand(3, 3)
names["mha"] = nn.MultiheadAttention(8, 2, batch_first=True)
names["layer"] = nn.TransformerEncoderLayer(8, 2, 16, 0, batch_first=True)
names["model"] = nn.Transformer(8, 2, 1, 1, 16, 0, batch_first=True)
x = torch.rand(1, 3, 8)
changed = torch.cat([x[:, :2], torch.rand(1, 1, 8)], dim=1)
for call in [
    "mha(x, x, x, attn_mask=square)[0]",
    "mha(x, x, x, key_padding_mask=row)[0]",
    "layer(x, src_mask=square)",
    "layer(x, src_key_padding_mask=row)",
    "model(src, x, tgt_mask=square)",
    "F.scaled_dot_product_attention(x, x, x, attn_mask=square)",
]:
    old = eval(call, {**names, "x": x})
    new = eval(call, {**names, "x": changed})
    seen = not torch.allclose(old[0, 0], new[0, 0], atol=1e-6)
    print(f"| `{call}` | {'✓' if seen else '✗'} |")
