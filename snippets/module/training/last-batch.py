import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x, y = torch.randn(2000, 10), torch.randn(2000, 1)
loader = DataLoader(TensorDataset(x, y), batch_size=64, shuffle=True)
model = nn.Linear(10, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
last, mean = [], []
for _ in range(20):
    total = 0.0
    for batch_x, batch_y in loader:
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(batch_x), batch_y)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(batch_x)
    last.append(loss.item())
    mean.append(total / len(x))

last, mean = last[10:], mean[10:]
print("samples in the last batch:", len(batch_x))
print("last batch, highest - lowest:", round(max(last) - min(last), 1))
print("epoch mean, highest - lowest:", round(max(mean) - min(mean), 1))
