import torch

torch.manual_seed(0)
expected = torch.rand(1)

torch.manual_seed(0)
with torch.random.fork_rng():
    torch.manual_seed(123)
    torch.rand(1000)
print("as if nothing had been drawn:", torch.equal(torch.rand(1), expected))
