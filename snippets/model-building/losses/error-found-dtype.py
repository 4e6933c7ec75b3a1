import torch
from torch import nn

prediction = torch.tensor([0.2, 0.9], requires_grad=True)
labels = torch.tensor([0, 1])
try:
    nn.BCELoss()(prediction, labels)
except RuntimeError as e:
    print("BCELoss:", e)
# zh: MSELoss 把整数转成浮点再算；2.4 到反向才报同一个错
# en: MSELoss converts integers; in 2.4 its backward pass raises the same error
loss = nn.MSELoss()(prediction, labels)
print("MSELoss:", torch.autograd.grad(loss, prediction)[0])
