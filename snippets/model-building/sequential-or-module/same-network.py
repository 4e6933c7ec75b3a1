# --8<-- [start:chain]
import torch
from torch import nn

chain = nn.Sequential(
    nn.Linear(10, 20),
    nn.ReLU(),
    nn.Linear(20, 2),
)
print(list(chain.state_dict()))
# --8<-- [end:chain]


# --8<-- [start:custom]
class MyModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer1 = nn.Linear(10, 20)
        self.layer2 = nn.Linear(20, 2)

    def forward(self, x):
        x = torch.relu(self.layer1(x))
        return self.layer2(x)


model = MyModel()
print(list(model.state_dict()))
# --8<-- [end:custom]
# --8<-- [start:compare]
with torch.no_grad():
    for mine, theirs in zip(
        model.parameters(), chain.parameters(), strict=True
    ):
        mine.copy_(theirs)
x = torch.rand(4, 10)
print("same output:", torch.equal(chain(x), model(x)))
# --8<-- [end:compare]
