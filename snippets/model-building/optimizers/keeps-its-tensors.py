import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def moves(model):
    before = model.weight.detach().clone()
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    return not torch.equal(before, model.weight)


print("the model it was given:", moves(model))
# zh: to 与 load_state_dict 原地改数据，参数还是那些对象
# en: to and load_state_dict change the data, the parameters stay
model.load_state_dict(nn.Linear(2, 1).state_dict())
print("after load_state_dict:", moves(model.to(torch.float64).float()))
# zh: 名字 model 指向了新的模型，优化器并不知道
# en: The name model now means another model, and nobody told the optimizer
model = nn.Linear(2, 1)
print("a new model of that name:", moves(model))
