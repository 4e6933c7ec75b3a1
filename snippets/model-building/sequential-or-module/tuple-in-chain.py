# --8<-- [start:cure]
import torch
from torch import nn


class TakeOutput(nn.Module):
    def forward(self, result):
        return result[0]


lstm, head = nn.LSTM(10, 20, batch_first=True), nn.Linear(20, 2)
x = torch.rand(4, 7, 10)
model = nn.Sequential(lstm, TakeOutput(), head)
print(tuple(model(x).shape))
# --8<-- [end:cure]
# --8<-- [start:error]
nn.Sequential(lstm, head)(x)
# --8<-- [end:error]
