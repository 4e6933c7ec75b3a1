# --8<-- [start:construct]
import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.Transformer(8, 2, 1, 1, 16)
    nn.Transformer(8, 2, 1, 1, 16, batch_first=True)
print(len(caught), "warning:")
print(str(caught[0].message).replace(" because", "\nbecause"))
# --8<-- [end:construct]
# --8<-- [start:run]
layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
x = torch.rand(2, 5, 8)
padding = torch.arange(5) >= torch.tensor([[5], [3]])
for nested in (True, False):
    encoder = nn.TransformerEncoder(layer, 1, enable_nested_tensor=nested)
    with warnings.catch_warnings(record=True) as caught, torch.no_grad():
        warnings.simplefilter("always")
        y = encoder.eval()(x, src_key_padding_mask=padding)
    print("enable_nested_tensor:", nested)
    print("  warnings:", [str(w.message)[:36] for w in caught])
    print("  padding positions are zero:", bool((y[1, 3:] == 0).all()))
# --8<-- [end:run]
