import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 1, bias=False)
prune.l1_unstructured(layer, "weight", amount=1)
with torch.no_grad():
    layer.weight_mask.copy_(torch.tensor([[1.0, 0.0]]))
    layer.weight_orig.fill_(5.0)
x = torch.ones(1, 2)
stale = layer.forward(x).item()
print("model.forward(x) is up to date:", stale == 5.0)
print("model(x):", layer(x).item())
