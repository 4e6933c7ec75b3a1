import torch
from torch import nn

logits = torch.zeros(4, 3)
labels = torch.tensor([1, 2, 3, 1])
# zh: 类别从 1 数起，3 类的最大合法编号是 2
# en: Classes counted from 1; of 3 classes the largest index is 2
print(nn.CrossEntropyLoss()(logits, labels - 1).shape)
nn.CrossEntropyLoss()(logits, labels)
