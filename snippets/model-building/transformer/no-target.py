import torch
from torch import nn

model = nn.Transformer(8, 2, 1, 1, 16, batch_first=True)
src = torch.rand(2, 5, 8)
# zh: 只要编码，就只用编码器
# en: to encode only, use the encoder only
print(tuple(model.encoder(src).shape))
model(src)
