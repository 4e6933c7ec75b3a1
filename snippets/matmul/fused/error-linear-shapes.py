from torch import nn, ones

layer = nn.Linear(4, 5)
print("weight:", tuple(layer.weight.shape))
layer(ones(2, 8, 3))
