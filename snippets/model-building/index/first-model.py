# --8<-- [start:define]
import torch
from torch import nn


class MyModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer1 = nn.Linear(10, 20)
        self.layer2 = nn.Linear(20, 2)

    def forward(self, x):
        x = torch.relu(self.layer1(x))
        return self.layer2(x)


model = MyModel()
print(model)
# --8<-- [end:define]
# --8<-- [start:call]
x = torch.rand(4, 10)
print("output:", tuple(model(x).shape))
for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape))
print("parameters:", sum(p.numel() for p in model.parameters()))
# --8<-- [end:call]
