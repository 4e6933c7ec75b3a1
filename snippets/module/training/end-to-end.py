# --8<-- [start:data]
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.randn(2000, 10)
y = 2 * x[:, :1] - x[:, 1:2] + 0.1 * torch.randn(2000, 1)
loader = DataLoader(TensorDataset(x, y), batch_size=64, shuffle=True)
sizes = [len(batch_x) for batch_x, _ in loader]
print("batches:", len(loader), "of", sizes[0], "and the last of", sizes[-1])
print("variance of y:", round(y.var().item(), 1))
# --8<-- [end:data]


# --8<-- [start:model]
class SimpleNet(nn.Module):
    def __init__(self, num_features):
        super().__init__()
        self.linear1 = nn.Linear(num_features, 5)
        self.relu = nn.ReLU()
        self.linear2 = nn.Linear(5, 1)

    def forward(self, x):
        return self.linear2(self.relu(self.linear1(x)))


model = SimpleNet(10)
print("output:", tuple(model(x[:64]).shape), "target:", tuple(y[:64].shape))
print("numbers to learn:", sum(p.numel() for p in model.parameters()))
# --8<-- [end:model]
# --8<-- [start:loss-optimizer]
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
print("before training:", round(criterion(model(x), y).item(), 1))
# --8<-- [end:loss-optimizer]
# --8<-- [start:train]
for epoch in range(20):
    total = 0.0
    for batch_x, batch_y in loader:
        optimizer.zero_grad()
        loss = criterion(model(batch_x), batch_y)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(batch_x)
    if epoch in (0, 4, 19):
        print(f"epoch {epoch + 1}: mean loss {total / len(x):.1f}")
# --8<-- [end:train]
