import torch.nn as nn


class MyModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer1 = nn.Linear(10, 20)

    def forward(self, x):
        return torch.relu(self.layer1(x))


model = MyModel()
# zh: 建模型时不报错：forward 还没有运行
# en: building it works: forward has not run yet
print(model)
model(nn.Linear(1, 10).weight.T)
