import torch
from torch import nn

# zh: 两类：两个 logits 的交叉熵，等于它们之差的二元交叉熵
# en: Two classes: only the difference of the two logits matters
z = torch.tensor([[0.3, 1.2], [2.0, -1.0], [0.0, 0.5]])
label = torch.tensor([1, 0, 0])
two = nn.CrossEntropyLoss()(z, label)
one = nn.BCEWithLogitsLoss()(z[:, 1] - z[:, 0], label.float())
print("the same:", torch.allclose(two, one))

# zh: 多标签：每个输出各是一道是非题，一行里可以有几个 1
# en: Several labels: each output is a yes or no of its own
tags = torch.tensor([[1.0, 1.0], [0.0, 0.0], [0.0, 1.0]])
print(nn.BCEWithLogitsLoss(reduction="none")(z, tags).shape)

# zh: 正例少时用 pos_weight：只放大正例那一项
# en: When positives are rare: pos_weight scales the positive term only
plain = nn.BCEWithLogitsLoss(reduction="none")(z, tags)
heavy = nn.BCEWithLogitsLoss(reduction="none", pos_weight=torch.tensor(3.0))
print((heavy(z, tags) / plain).round())
