import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 10), torch.randn(64, 1)
new_x, new_y = torch.randn(2000, 10), torch.randn(2000, 1)
net = nn.Sequential(nn.Linear(10, 100), nn.ReLU(), nn.Linear(100, 1))
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for _ in range(400):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(net(x), y)
    loss.backward()
    optimizer.step()

with torch.no_grad():
    train = nn.functional.mse_loss(net(x), y).item()
    fresh = nn.functional.mse_loss(net(new_x), new_y).item()
zero = new_y.pow(2).mean().item()
print("on the 64 samples, below 0.01:", train < 0.01)
print("on new samples, over twice as bad as saying 0:", fresh > 2 * zero)
