import torch
from torch import nn

torch.manual_seed(0)
trained = nn.Sequential(nn.Linear(4, 1))
state = {f"module.{k}": v for k, v in trained.state_dict().items()}
model = nn.Sequential(nn.Linear(4, 1))
result = model.load_state_dict(state, strict=False)
print("loaded:", torch.equal(model[0].weight, trained[0].weight))
print("missing:", result.missing_keys)
