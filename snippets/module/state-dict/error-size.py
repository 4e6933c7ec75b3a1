from torch import nn

trained = nn.Linear(4, 10)
model = nn.Linear(4, 2)
try:
    model.load_state_dict(trained.state_dict(), strict=False)
except RuntimeError as e:
    for line in str(e).splitlines():
        print(line.strip())
