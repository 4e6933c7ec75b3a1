from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(5, 3)
        self.out = nn.Linear(3, 5, bias=False)
        self.out.weight = self.embed.weight


model = Tied()
state = model.state_dict()
same = state["embed.weight"].data_ptr() == state["out.weight"].data_ptr()
print("keys:", list(state))
print("one storage:", same)
del state["out.weight"]
print(
    "one of the two is enough:", model.load_state_dict(state, strict=False)
)
