import torch
from torch import nn

logits = torch.tensor([2.0, -1.0])
y = torch.tensor([1.0, 0.0])
print(nn.BCEWithLogitsLoss()(logits, y).item() < 0.3)
nn.BCELoss()(logits, y)
