import torch
from torch import nn

model = nn.Linear(4, 2)
loss = nn.MSELoss(reduction="none")(
    model(torch.ones(3, 4)), torch.ones(3, 2)
)
print(loss.shape)
loss.backward()
