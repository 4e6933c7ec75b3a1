import torch
from torch import nn

with torch.inference_mode():
    model = nn.Linear(1, 1)
    two_layers = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
print("requires_grad:", model.weight.requires_grad)
print("is_inference: ", model.weight.is_inference())

try:
    two_layers(torch.ones(1, 1))
except RuntimeError as e:
    print("two layers:", str(e).split(".")[0])

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.ones(1, 1)).sum().backward()
optimizer.step()
