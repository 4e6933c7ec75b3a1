import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

x, lengths = torch.rand(2, 7, 10), [4, 7]
packed = pack_padded_sequence(
    x, lengths, batch_first=True, enforce_sorted=False
)
back, lengths_back = pad_packed_sequence(packed, batch_first=True)
print("lengths:", lengths_back.tolist())
print("same order:", torch.equal(back[:, :4], x[:, :4]))
pack_padded_sequence(x, lengths, batch_first=True)
