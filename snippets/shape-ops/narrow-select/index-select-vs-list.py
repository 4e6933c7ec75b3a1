import torch

x = torch.arange(15).view(3, 5)
i = torch.tensor([3, 0, 3])
print(x.index_select(1, i))
print("equal to x[:, i]:", torch.equal(x.index_select(1, i), x[:, i]))
print("equal to x[:, [3, 0, 3]]:", torch.equal(x[:, [3, 0, 3]], x[:, i]))

# zh: 一次给两维的下标：两种意思
# en: indices for two dimensions at once: two meanings
rows, cols = torch.tensor([0, 2]), torch.tensor([1, 4])
print("pairs:", x[rows, cols].tolist())
grid = x.index_select(0, rows).index_select(1, cols)
print("grid: ", grid.tolist())
