import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0, -1.0], [0.0, 1.0, 3.0]])
labels = torch.tensor([0, 2])

ce = nn.CrossEntropyLoss()(logits, labels)
# zh: NLLLoss 只做最后一步：取出正确类别的那一项，变号，求平均
# en: NLLLoss is only the last step: pick the right class, negate, average
nll = nn.NLLLoss()(logits.log_softmax(dim=1), labels)
by_hand = -logits.log_softmax(dim=1)[[0, 1], labels].mean()
print("the same:", torch.equal(ce, nll), torch.allclose(ce, by_hand))

# zh: 给 NLLLoss 概率或 logits 都不报错，只是算出没有意义的负数
# en: Probabilities or logits raise nothing here, the result is nonsense
p = logits.softmax(dim=1)
print(f"NLLLoss(softmax): {nn.NLLLoss()(p, labels):.2f}")
print(f"NLLLoss(logits):  {nn.NLLLoss()(logits, labels):.2f}")
