import torch
from torch import nn

model = nn.Sequential(nn.Linear(10, 16), nn.BatchNorm1d(16))
x = torch.rand(9, 10)
# zh: 9 个样本，每批 4 个：最后一批只有 1 个
# en: 9 samples in batches of 4: the last batch holds 1
batches = torch.utils.data.DataLoader(x, batch_size=4)
dropped = torch.utils.data.DataLoader(x, batch_size=4, drop_last=True)
print([len(batch) for batch in batches])
print([len(batch) for batch in dropped])
print("eval:", tuple(model.eval()(x[:1]).shape))
print("GroupNorm:", tuple(nn.GroupNorm(4, 16)(torch.rand(1, 16)).shape))
image = torch.rand(1, 16, 8, 8)
print("BatchNorm2d:", tuple(nn.BatchNorm2d(16)(image).shape))
model.train()(x[:1])
