from torch import nn

trained = nn.Sequential(nn.Linear(4, 1))
model = nn.ModuleDict({"head": nn.Linear(4, 1)})
try:
    model.load_state_dict(trained.state_dict())
except RuntimeError as e:
    for line in str(e).splitlines():
        print(line.strip())
