import torch
from torch.nn.utils.rnn import pad_sequence

long, short = torch.tensor([1, 2, 3]), torch.tensor([4, 5])
print(pad_sequence([long, short], batch_first=True))
torch.stack([long, short])
