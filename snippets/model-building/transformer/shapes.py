import torch
from torch import nn

# zh: d_model 是 8，nhead 是 2，编码器、解码器各 1 层，前馈宽度 16
# en: d_model 8, nhead 2, one layer each, feed-forward width 16
model = nn.Transformer(8, 2, 1, 1, 16, batch_first=True)
# zh: 批大小 2，源序列 5，目标序列 3
# en: batch size 2, source length 5, target length 3
src, tgt = torch.rand(2, 5, 8), torch.rand(2, 3, 8)
print("Transformer:", tuple(model(src, tgt).shape))
memory = model.encoder(src)
print("encoder:", tuple(memory.shape))
print("decoder:", tuple(model.decoder(tgt, memory).shape))
out, weights = nn.MultiheadAttention(8, 2, batch_first=True)(tgt, src, src)
print("attention:", tuple(out.shape), "weights:", tuple(weights.shape))
