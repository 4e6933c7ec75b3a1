import torch
from torch import nn

prediction = torch.tensor([0.2, 0.9], requires_grad=True)
labels = torch.tensor([0, 1])
try:
    nn.BCELoss()(prediction, labels)
except RuntimeError as e:
    print("BCELoss:", e)
# zh: MSELoss 前向不检查，到反向才报同一个错
# en: MSELoss lets it pass, the same error comes in the backward pass
loss = nn.MSELoss()(prediction, labels)
loss.backward()
