from torch import nn

body = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3), nn.ReLU())
model = nn.ModuleDict({"body": body, "head": nn.Linear(3, 1)})
for key, value in model.state_dict().items():
    print(key, tuple(value.shape))
