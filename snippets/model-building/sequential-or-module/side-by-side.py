import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer1 = nn.Linear(10, 10)

    def forward(self, x, skip=0):
        return torch.relu(self.layer1(x)) + skip


x = torch.rand(4, 10)
code = ["model(x)", "model(x, x)", "model[0]", "model[:1]", "len(model)"]
code += ["model.append(nn.Tanh())", "model.layer1", "model.state_dict()"]
for line in code:
    cells = []
    for model in (nn.Sequential(nn.Linear(10, 10), nn.ReLU()), Net()):
        try:
            eval(line, {"model": model, "x": x, "nn": nn})
            cells.append("✓")
        except (TypeError, AttributeError):
            cells.append("✗")
    print(f"| `{line}` | {cells[0]} | {cells[1]} |")
