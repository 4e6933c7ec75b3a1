from torch import nn

saved = nn.DataParallel(nn.Linear(2, 1)).state_dict()
model = nn.Linear(2, 1)
try:
    model.load_state_dict(saved)
except RuntimeError as e:
    print("RuntimeError:", str(e).expandtabs(4))
