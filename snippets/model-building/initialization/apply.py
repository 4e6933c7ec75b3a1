from torch import nn

visited = []


def init_weights(m):
    visited.append(type(m).__name__)
    if isinstance(m, nn.Linear):
        nn.init.xavier_uniform_(m.weight)
        nn.init.zeros_(m.bias)


model = nn.Sequential(
    nn.Conv2d(1, 4, 3),
    nn.Flatten(),
    nn.Linear(16, 8),
    nn.Sequential(nn.ReLU(), nn.Linear(8, 2)),
)
print("returns the model:", model.apply(init_weights) is model)
print(visited)
bound = (6 / (16 + 8)) ** 0.5
print("within the bound:", bool((model[2].weight.abs() <= bound).all()))
print(
    "zero biases:", [n for n, p in model.named_parameters() if not p.any()]
)
