import torch
from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(5, 3)
        self.out = nn.Linear(3, 5, bias=False)
        self.out.weight = self.embed.weight


state = Tied().state_dict()
same = state["embed.weight"].data_ptr() == state["out.weight"].data_ptr()
print("keys:", list(state))
print("one storage:", same)

fresh = Tied()
result = fresh.load_state_dict(
    {"embed.weight": torch.ones(5, 3)}, strict=False
)
print("missing:", result.missing_keys)
print(
    "out.weight loaded all the same:", (fresh.out.weight == 1).all().item()
)
fresh.load_state_dict(state, assign=True)
tied = fresh.out.weight is fresh.embed.weight
print("one Parameter after assign=True:", tied)
