import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([[2.0, 0.0, -1.0], [0.0, 1.0, 3.0]])
labels = torch.tensor([0, 2])
loss = nn.CrossEntropyLoss()

# zh: 类别号，或与输入同形状的概率
# en: Class indices, or probabilities of the input's shape
as_probabilities = F.one_hot(labels, 3).float()
print(torch.allclose(loss(logits, labels), loss(logits, as_probabilities)))

# zh: 目标为 -100 的样本不计入平均
# en: A sample whose target is -100 is left out of the mean
ignored = torch.tensor([0, -100])
print(torch.equal(loss(logits, ignored), loss(logits[:1], labels[:1])))

# zh: 分割与序列：类别维永远是第 1 维
# en: Segmentation and sequences: the class dimension is always dimension 1
pixels = torch.zeros(2, 3, 8, 8)
print(loss(pixels, torch.zeros(2, 8, 8, dtype=torch.long)).shape)
