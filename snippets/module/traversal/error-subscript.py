from torch import nn

model = nn.Linear(4, 3)
print("take the first:", tuple(next(model.parameters()).shape))
print("as a list:", tuple(list(model.parameters())[1].shape))
model.parameters()[0]
