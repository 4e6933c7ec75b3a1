import torch
from torch import nn

mha = nn.MultiheadAttention(2, 1, batch_first=True)
q, k = torch.zeros(1, 1, 2), torch.zeros(1, 3, 2)
blocked = torch.tensor([[False, False, True]])
minus_inf = torch.zeros(1, 3).masked_fill(blocked, float("-inf"))
for mask in (blocked, minus_inf, blocked.float()):
    _, weights = mha(q, k, k, attn_mask=mask)
    print(mask[0].tolist())
    print("  weights:", [round(w, 2) for w in weights[0, 0].tolist()])
