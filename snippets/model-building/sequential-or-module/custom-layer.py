import torch
from torch import nn


class SigmoidLayer(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.linear = nn.Linear(in_features, out_features)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


model = nn.Sequential(nn.Linear(10, 16), nn.ReLU(), SigmoidLayer(16, 5))
y = model(torch.rand(4, 10))
print(tuple(y.shape))
print("all between 0 and 1:", bool(((y > 0) & (y < 1)).all()))
print(list(model.state_dict()))
