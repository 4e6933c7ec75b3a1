import torch

torch.manual_seed(0)
x = torch.rand(1_000_000)
print(
    "smallest >= 0:", bool(x.min() >= 0), " largest < 1:", bool(x.max() < 1)
)
steps = x * 2**24
print("multiples of 2**-24:", torch.equal(steps, steps.round()))
print("mean:", round(x.mean().item(), 2), " variance:", end=" ")
print(round(x.var().item(), 3))

y = -3 + 5 * torch.rand(1_000_000)
print("from -3 to 2:", round(y.min().item(), 1), round(y.max().item(), 1))
