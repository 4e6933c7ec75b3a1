import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
weight = model.weight
model.double()
print("same Parameter object:", model.weight is weight)
before = model.weight.item()
model(torch.ones(1, 1, dtype=torch.float64)).sum().backward()
optimizer.step()
print("the old optimizer still moves it:", model.weight.item() != before)
adam = torch.optim.Adam(model.parameters())
adam.step()
model.float()
try:
    adam.step()
except RuntimeError:
    print("Adam after a step in float64: RuntimeError")
model.to("meta")
print("same object after a move to meta:", model.weight is weight)
