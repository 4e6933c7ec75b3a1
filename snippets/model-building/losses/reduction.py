import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0]])
labels = torch.tensor([0, 0])
for reduction in ("none", "sum", "mean"):
    loss = nn.CrossEntropyLoss(reduction=reduction)(logits, labels)
    print(f"{reduction:4} {loss.shape}", (loss * 100).round() / 100)

# zh: 有类别权重时，mean 除以的是权重之和，不是样本数
# en: With class weights, mean divides by the sum of the weights
w = torch.tensor([1.0, 3.0])
labels = torch.tensor([0, 1])
each = nn.CrossEntropyLoss(weight=w, reduction="none")(logits, labels)
mean = nn.CrossEntropyLoss(weight=w)(logits, labels)
print("sum / weights:", torch.allclose(mean, each.sum() / 4))
print("sum / samples:", torch.allclose(mean, each.mean()))

# zh: 二元交叉熵给了 weight，mean 仍除以元素个数
# en: With a weight, binary cross-entropy still divides by the elements
yes = torch.eye(2)
each = nn.BCEWithLogitsLoss(weight=w, reduction="none")(logits, yes)
mean = nn.BCEWithLogitsLoss(weight=w)(logits, yes)
print("binary, sum / elements:", torch.allclose(mean, each.mean()))
