import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer1 = nn.Linear(10, 20)
        self.layer2 = nn.Linear(20, 2)

    def forward(self, x):
        return self.layer2(torch.relu(self.layer1(x)))


model = Net()
torch.save(model.state_dict(), "model.pth")

# zh: 先照样搭一个，再把数填进去
# en: Build the same model first, then fill in the numbers
copy = Net()
weights = torch.load("model.pth", map_location="cpu", weights_only=True)
print(copy.load_state_dict(weights))
print("training mode:", copy.training, "then", copy.eval().training)
x = torch.randn(4, 10)
print("same output:", torch.equal(model(x), copy(x)))
