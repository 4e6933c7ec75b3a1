import torch
from torch.distributions import Categorical

torch.manual_seed(0)
logits = torch.tensor([0.0, 1.0, 2.0])
c = Categorical(logits=logits)
a = c.sample((100_000,))
b = torch.multinomial(logits.softmax(0), 100_000, replacement=True)
for drawn in [a, b]:
    share = torch.bincount(drawn, minlength=3) / 100_000
    print([round(v, 1) for v in share.tolist()])
print("log_prob of 2:", round(c.log_prob(torch.tensor(2)).item(), 2))
