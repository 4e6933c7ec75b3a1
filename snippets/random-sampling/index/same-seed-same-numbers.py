import torch

torch.manual_seed(42)
first = torch.rand(3)
second = torch.rand(3)
torch.manual_seed(42)
again = torch.rand(3)
print("the next draw is another:", not torch.equal(first, second))
print("same seed, same numbers: ", torch.equal(first, again))
