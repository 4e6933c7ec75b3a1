import torch
from torch import nn

features = nn.Sequential(nn.Conv2d(1, 8, 3), nn.MaxPool2d(2), nn.Flatten())
x = torch.rand(4, 1, 28, 28)
# zh: 不用心算：让网络自己报出特征数
# en: no mental arithmetic: let the network tell its number of features
print("features:", features(x).shape[1])
nn.Linear(8 * 14 * 14, 10)(features(x))
