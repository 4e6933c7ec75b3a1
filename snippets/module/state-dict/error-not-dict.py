from torch import nn

model = nn.Linear(4, 2)
model.load_state_dict(nn.Linear(4, 2))
