import torch

x = torch.tensor([1, 2])
y = torch.tensor([3, 4])
print("vstack:", torch.vstack([x, y]).tolist())
print("hstack:", torch.hstack([x, y]).tolist())
print("column_stack:", torch.column_stack([x, y]).tolist())

m = torch.zeros(2, 3)
both = [m, m]
print(
    "vstack = cat 0:", torch.equal(torch.vstack(both), torch.cat(both, 0))
)
print(
    "hstack = cat 1:", torch.equal(torch.hstack(both), torch.cat(both, 1))
)
