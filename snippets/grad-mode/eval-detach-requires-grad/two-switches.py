import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 8), nn.Dropout(0.5))
x = torch.ones(1, 8)
torch.manual_seed(0)


def look(name):
    a, b = model(x), model(x)
    same = torch.equal(a, b)
    print(f"{name:16} repeatable {same!s:5}  graph {a.requires_grad}")


look("train()")
with torch.no_grad():
    look("train, no_grad")
model.eval()
look("eval()")
with torch.no_grad():
    look("eval, no_grad")
