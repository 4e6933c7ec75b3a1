import torch
from torch import nn
from torch.nn import functional as F

# zh: 值是 10、20、30：从结果就能看出谁被看到
# en: the values 10, 20, 30 tell from the result who was seen
q, k = torch.zeros(1, 1, 2), torch.zeros(1, 3, 2)
v = torch.tensor([[[10.0, 10.0], [20.0, 20.0], [30.0, 30.0]]])
mask = torch.tensor([[True, False, False]])
out = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
print("scaled_dot_product_attention:", out[0, 0].tolist())

mha = nn.MultiheadAttention(2, 1, batch_first=True)
_, weights = mha(q, k, v, attn_mask=mask)
print("MultiheadAttention weights:", weights[0, 0].tolist())
_, weights = mha(q, k, v, attn_mask=~mask)
print("with ~mask:", weights[0, 0].tolist())
