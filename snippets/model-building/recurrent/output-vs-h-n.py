import torch
from torch import nn

x = torch.rand(7, 3, 10)
output, h_n = nn.GRU(10, 20, num_layers=2)(x)
print("output:", tuple(output.shape), "h_n:", tuple(h_n.shape))
print("output[-1] is h_n[-1]:", torch.equal(output[-1], h_n[-1]))

output, h_n = nn.GRU(10, 20, bidirectional=True)(x)
forward, backward = output.chunk(2, dim=-1)
print("forward ends at the end:", torch.equal(forward[-1], h_n[0]))
print("backward ends at the start:", torch.equal(backward[0], h_n[1]))
