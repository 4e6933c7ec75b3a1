import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

gru = nn.GRU(10, 20, batch_first=True)
x = torch.rand(2, 7, 10)
# zh: 样本 0 只有 4 步，后面是填充
# en: sample 0 has only 4 steps, the rest is padding
x[0, 4:] = 0
_, alone = gru(x[:1, :4])

_, h_n = gru(x)
print("padded:", torch.allclose(h_n[0, 0], alone[0, 0], atol=1e-6))
packed = pack_padded_sequence(
    x, [4, 7], batch_first=True, enforce_sorted=False
)
output, h_n = gru(packed)
print("packed:", torch.allclose(h_n[0, 0], alone[0, 0], atol=1e-6))
output, lengths = pad_packed_sequence(output, batch_first=True)
print("unpacked:", tuple(output.shape), lengths.tolist())
