import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(256, 4)
y = (x[:, 0] * x[:, 1] > 0).long()
for left_out in ("—", "zero_grad", "backward", "step"):
    torch.manual_seed(1)
    model = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    before = model[0].weight.clone()
    for _ in range(400):
        if left_out != "zero_grad":
            optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(x), y)
        if left_out != "backward":
            loss.backward()
        if left_out != "step":
            optimizer.step()
    moved = "✗" if torch.equal(before, model[0].weight) else "✓"
    learned = "✓" if loss < 0.2 else "✗"
    print(f"| `{left_out}` | {moved} | {learned} |")
