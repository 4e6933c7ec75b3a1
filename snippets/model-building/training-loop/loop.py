# --8<-- [start:data]
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
# zh: 平面上的点：离原点近的是 1 类，远的是 0 类
# en: Points in the plane: class 1 near the origin, class 0 farther out
x = torch.randn(600, 2)
labels = (x.norm(dim=1) < 1.2).long()
train_set = TensorDataset(x[:400], labels[:400])
test_set = TensorDataset(x[400:], labels[400:])
train_data = DataLoader(train_set, batch_size=32, shuffle=True)
test_data = DataLoader(test_set, batch_size=64)
print("batches:", len(train_data), len(test_data))
print("class 1:", round(labels.float().mean().item(), 1))


# --8<-- [end:data]
# --8<-- [start:model]
# zh: 自定义层与自定义模型写法一样：继承 nn.Module
# en: A layer of your own is written as a model is: inherit from nn.Module
class SigmoidLayer(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.linear = nn.Linear(in_features, out_features)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


model = nn.Sequential(
    SigmoidLayer(2, 16), nn.Dropout(0.1), nn.Linear(16, 2)
)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.03)


# --8<-- [end:model]
# --8<-- [start:train]
def train_one_epoch():
    model.train()
    total = 0.0
    for inputs, targets in train_data:
        optimizer.zero_grad()
        loss = criterion(model(inputs), targets)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(inputs)
    return total / len(train_set)


# --8<-- [end:train]
# --8<-- [start:evaluate]
@torch.no_grad()
def evaluate():
    model.eval()
    total, right = 0.0, 0
    for inputs, targets in test_data:
        logits = model(inputs)
        total += criterion(logits, targets).item() * len(inputs)
        right += (logits.argmax(dim=1) == targets).sum().item()
    return total / len(test_set), right / len(test_set)


# --8<-- [end:evaluate]
# --8<-- [start:run]
loss, accuracy = evaluate()
print(f"before: test {loss:.1f}, accuracy over 0.9: {accuracy > 0.9}")
for epoch in range(1, 31):
    train_loss = train_one_epoch()
    loss, accuracy = evaluate()
    if epoch % 10 == 0:
        print(f"epoch {epoch}: train {train_loss:.1f}, test {loss:.1f}")
print("accuracy over 0.9:", accuracy > 0.9)
# --8<-- [end:run]
