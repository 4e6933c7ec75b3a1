import torch
from torch import nn

model = nn.Linear(4, 1)
total, number = 0.0, 0.0
for _ in range(3):
    loss = model(torch.ones(2, 4)).pow(2).mean()
    total = total + loss
    number = number + loss.item()
# zh: total 还连着三次前向的计算图，number 只是 Python 的数
# en: total still holds three computation graphs, number is a Python float
print("loss:       ", type(total).__name__, total.requires_grad)
print("loss.item():", type(number).__name__)
print("the same sum:", abs(total.item() - number) < 1e-5)
