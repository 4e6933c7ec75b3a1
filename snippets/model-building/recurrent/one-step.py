import torch
from torch import nn

rnn = nn.RNN(input_size=10, hidden_size=20)
x = torch.rand(7, 3, 10)
h = torch.zeros(3, 20)
steps = []
for x_t in x:
    from_input = x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0
    from_before = h @ rnn.weight_hh_l0.T + rnn.bias_hh_l0
    h = torch.tanh(from_input + from_before)
    steps.append(h)
output, h_n = rnn(x)
print("steps:", torch.allclose(output, torch.stack(steps), atol=1e-6))
print("last h:", torch.allclose(h_n[0], h, atol=1e-6))
