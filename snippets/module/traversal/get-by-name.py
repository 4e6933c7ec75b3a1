from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 1))
model = nn.ModuleDict({"body": net})
last = model.get_submodule("body.2")
print("same object:", last is model["body"][2])
print("a parameter:", tuple(model.get_parameter("body.0.weight").shape))
model.get_submodule("body.9")
