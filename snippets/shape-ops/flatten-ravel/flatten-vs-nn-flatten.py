import torch
from torch import nn

images = torch.zeros(8, 3, 4, 4)
print("nn.Flatten()(images):", tuple(nn.Flatten()(images).shape))
print("images.flatten():", tuple(images.flatten().shape))
print("images.flatten(1):", tuple(images.flatten(1).shape))

model = nn.Sequential(nn.Flatten(), nn.Linear(48, 10))
print("model(images):", tuple(model(images).shape))
print("parameters of nn.Flatten:", len(list(nn.Flatten().parameters())))
