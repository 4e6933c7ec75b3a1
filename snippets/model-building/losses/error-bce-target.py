import torch
from torch import nn

logits = torch.zeros(4, 1)
labels = torch.tensor([0, 1, 1, 0])
# zh: 目标要与输出同形状，而且是浮点
# en: The target has the shape of the output and is floating point
print(nn.BCEWithLogitsLoss()(logits, labels[:, None].float()).shape)
nn.BCEWithLogitsLoss()(logits, labels)
