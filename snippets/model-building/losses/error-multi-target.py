import torch
from torch import nn

logits = torch.zeros(2, 3)
labels = torch.tensor([[0], [2]])
print(nn.CrossEntropyLoss()(logits, labels.squeeze(1)).shape)
nn.CrossEntropyLoss()(logits, labels)
