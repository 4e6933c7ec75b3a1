import warnings

import torch
from torch import nn

prediction = torch.arange(4.0).view(4, 1)
target = torch.arange(4.0)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    perfect = nn.MSELoss()(prediction, target)
    average = nn.MSELoss()(torch.full((4, 1), 1.5), target)
print("every prediction right, loss", perfect.item())
print("always the average, loss", average.item())
print("pairs compared:", (prediction - target).numel())
print(str(caught[0].message).split(". ")[0])
print(
    "squeezed first, loss",
    nn.MSELoss()(prediction.squeeze(1), target).item(),
)
