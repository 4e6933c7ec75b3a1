import torch
from torch import nn

logits = torch.zeros(2, 3)
labels = torch.tensor([0.0, 2.0])
print(nn.CrossEntropyLoss()(logits, labels.long()).shape)
nn.CrossEntropyLoss()(logits, labels)
