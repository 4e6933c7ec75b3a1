import torch
from torch import nn

# zh: 3 个样本，每个 7 步
# en: 3 samples of 7 steps each
x = torch.rand(3, 7, 10)
changed = x.clone()
changed[0] = 0

for batch_first in (True, False):
    gru = nn.GRU(10, 20, batch_first=batch_first)
    output, h_n = gru(x)
    print("batch_first:", batch_first)
    print("  output", tuple(output.shape), "h_n", tuple(h_n.shape))
    mixed = not torch.allclose(gru(changed)[0][1], output[1], atol=1e-6)
    print("  sample 0 changes the result of sample 1:", mixed)
