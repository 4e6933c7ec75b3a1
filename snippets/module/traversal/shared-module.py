import torch
from torch import nn

layer = nn.Linear(2, 2)
net = nn.Sequential(layer, nn.ReLU(), layer)
every = net.named_modules(remove_duplicate=False)
print("children:", [name for name, _ in net.named_children()])
print("modules:", [name for name, _ in net.named_modules()])
print("with duplicates:", [name for name, _ in every])

with torch.no_grad():
    layer.weight.copy_(torch.eye(2))
    layer.bias.fill_(1.0)
print("runs twice:", net(torch.zeros(2)).tolist())
