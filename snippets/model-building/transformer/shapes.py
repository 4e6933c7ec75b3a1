import torch
from torch import nn

# zh: 批大小 2，源序列 5，目标序列 3，宽度 8
# en: batch size 2, source length 5, target length 3, width 8
model = nn.Transformer(8, 2, 1, 1, 16, batch_first=True)
src, tgt = torch.rand(2, 5, 8), torch.rand(2, 3, 8)
print("Transformer:", tuple(model(src, tgt).shape))
memory = model.encoder(src)
print("encoder:", tuple(memory.shape))
print("decoder:", tuple(model.decoder(tgt, memory).shape))
out, weights = nn.MultiheadAttention(8, 2, batch_first=True)(tgt, src, src)
print("attention:", tuple(out.shape), "weights:", tuple(weights.shape))
