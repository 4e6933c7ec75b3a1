import torch
from torch import nn

mha = nn.MultiheadAttention(8, 2, batch_first=True)
x = torch.rand(2, 3, 8)
padding = torch.tensor([[False, False, True], [True, True, True]])
out, _ = mha(x, x, x, key_padding_mask=padding)
print("nan:", out.isnan().any(dim=(1, 2)).tolist())
# zh: 给整行都是填充的样本留一个可看的位置
# en: leave the all-padding sample one position to look at
padding[:, 0] = False
out, _ = mha(x, x, x, key_padding_mask=padding)
print("nan:", out.isnan().any(dim=(1, 2)).tolist())
