from torch import nn

inner = nn.Sequential(nn.Linear(4, 3), nn.ReLU())
model = nn.Sequential(inner, nn.Linear(3, 1))
visited = []
model.apply(lambda m: visited.append(type(m).__name__))
print("apply:", visited)
print("modules:", [type(m).__name__ for m in model.modules()])
