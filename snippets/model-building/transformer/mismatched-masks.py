import warnings

import torch
from torch import nn

layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
x = torch.rand(2, 3, 8)
padding = torch.tensor([[False, False, True], [False, False, False]])
as_float = nn.Transformer.generate_square_subsequent_mask(3)
as_bool = torch.ones(3, 3).bool().triu(diagonal=1)
for causal in (as_float, as_bool):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        layer(x, src_mask=causal, src_key_padding_mask=padding)
    print(causal.dtype, len(caught))
    for warning in caught:
        print(str(warning.message))
