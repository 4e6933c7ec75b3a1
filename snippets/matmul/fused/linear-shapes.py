from torch import nn, ones

layer = nn.Linear(3, 4)
for shape in [(3,), (2, 3), (5, 2, 3), (7, 5, 2, 3)]:
    print(shape, "->", tuple(layer(ones(shape)).shape))
