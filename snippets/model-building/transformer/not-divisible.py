from torch import nn

nn.Transformer(d_model=10, nhead=3, batch_first=True)
