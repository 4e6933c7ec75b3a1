import torch

g = torch.Generator().manual_seed(1)
a = torch.rand(3, generator=g, device="cpu")

torch.manual_seed(0)
print("manual_seed leaves g alone:", g.initial_seed())
g.manual_seed(1)
torch.rand(1000)
b = torch.rand(3, generator=g, device="cpu")
print("its stream is its own:     ", torch.equal(a, b))
