import torch

a, b = torch.Generator(), torch.Generator()
print("seed of a new generator:", a.initial_seed(), b.initial_seed())
x = torch.rand(2, generator=a, device="cpu")
y = torch.rand(2, generator=b, device="cpu")
print("same numbers:", torch.equal(x, y))

default = torch.initial_seed()
print("the default one starts there:", default == a.initial_seed())

a.seed()
b.seed()
print("after seed():", a.initial_seed() == b.initial_seed())
