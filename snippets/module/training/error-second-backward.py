import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss = model(torch.ones(1, 2)).pow(2).sum()
for _ in range(2):
    optimizer.zero_grad()
    loss.backward()
