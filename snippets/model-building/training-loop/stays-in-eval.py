import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))


def evaluate(model, x):
    model.eval()
    with torch.no_grad():
        return model(x)


model.train()
for epoch in range(2):
    # zh: 这里训练；epoch 1 时 dropout 已经关了
    # en: Training goes here; in epoch 1 dropout is off
    print("epoch", epoch, "training mode:", model.training)
    evaluate(model, torch.ones(1, 4))
