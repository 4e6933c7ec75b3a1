import torch
from torch import nn

layer = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, batch_first=True)
x = torch.rand(2, 5, 8)
order = torch.tensor([4, 2, 0, 1, 3])
same = torch.allclose(layer(x[:, order]), layer(x)[:, order], atol=1e-5)
print("knows only the set of tokens:", same)

position = nn.Embedding(5, 8)(torch.arange(5))
shuffled = layer(x[:, order] + position)
straight = layer(x + position)[:, order]
same = torch.allclose(shuffled, straight, atol=1e-5)
print("with positions added:", same)
