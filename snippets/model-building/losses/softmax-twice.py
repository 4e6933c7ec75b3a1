import torch
from torch import nn

labels = torch.tensor([0, 1])
loss = nn.CrossEntropyLoss()
for scale in (1, 10, 100):
    # zh: 越来越有把握、而且全对的预测
    # en: Ever more confident predictions, all of them right
    logits = scale * torch.eye(2)
    right = loss(logits, labels)
    twice = loss(logits.softmax(dim=1), labels)
    print(f"logits {scale:3}: loss {right:.2f}, after softmax {twice:.2f}")

# zh: 全错而且很有把握：softmax 之后梯度没了，学不动
# en: All wrong and sure of it: after softmax the gradient is gone
wrong = (20 * torch.eye(2)).flip(0).requires_grad_()
(g,) = torch.autograd.grad(loss(wrong, labels), wrong)
(g2,) = torch.autograd.grad(loss(wrong.softmax(dim=1), labels), wrong)
print(f"gradient {g.abs().max():.2f}, after softmax {g2.abs().max():.2f}")
