import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# zh: 10 个样本，每批 4 个：最后一批只有 2 个
# en: Ten samples in batches of four: the last batch has two
error = torch.tensor([1.0] * 8 + [6.0] * 2)
data = DataLoader(TensorDataset(error, torch.zeros(10)), batch_size=4)
loss = nn.L1Loss()
batches = [(loss(a, b).item(), len(a)) for a, b in data]
print(batches)
print("mean of the batches:", round(sum(m for m, _ in batches) / 3, 2))
print("mean of the samples:", sum(m * n for m, n in batches) / 10)
print("on all data at once:", loss(error, torch.zeros(10)).item())
