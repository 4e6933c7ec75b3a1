import torch

torch.manual_seed(7)
g = torch.default_generator
print("a", type(g).__name__, "on", g.device.type)
print("can be called:", callable(g))
print("its seed:     ", g.initial_seed())
