import torch
from torch import nn

model = nn.Linear(2, 1)
parameters = model.parameters()
# zh: parameters() 是生成器，只能走一遍
# en: parameters() is a generator, it can be walked once
print("parameters:", sum(p.numel() for p in parameters))
torch.optim.SGD(parameters, lr=0.1)
