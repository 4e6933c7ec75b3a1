from torch import nn

layers = nn.ModuleList([nn.Linear(1, 1)])
layers.append(nn.ReLU())
layers.insert(0, nn.Tanh())
layers.extend([nn.Linear(1, 2)])
print([type(m).__name__ for m in layers])
print("length:", len(layers), "slice:", type(layers[1:3]).__name__)
print("keys follow the position:", list(layers.state_dict()))
