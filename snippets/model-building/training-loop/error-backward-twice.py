import torch
from torch import nn

first, second = nn.Linear(4, 4), nn.Linear(4, 1)
# zh: 这一步在循环外只算了一次，它的计算图只能反向一次
# en: Computed once, outside the loop: this graph can be walked back once
features = first(torch.ones(2, 4)).tanh()
for _ in range(2):
    loss = second(features).mean()
    loss.backward()
