import torch
from torch import nn

batch, length, classes = 2, 5, 7
scores = torch.zeros(batch, length, classes)
labels = torch.zeros(batch, length, dtype=torch.long)
# zh: 把类别维换到第 1 维，或把前两维压平
# en: Move the classes to dimension 1, or flatten the leading dimensions
a = nn.CrossEntropyLoss()(scores.transpose(1, 2), labels)
b = nn.CrossEntropyLoss()(scores.flatten(0, 1), labels.flatten())
print(torch.allclose(a, b))
nn.CrossEntropyLoss()(scores, labels)
