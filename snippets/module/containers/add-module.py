from torch import nn

m = nn.Module()
m.a = nn.Linear(1, 1)
m.add_module("b", nn.ReLU())
m.register_module("c", nn.Tanh())
print("registered:", [name for name, _ in m.named_children()])
del m.a
print("after del m.a:", [name for name, _ in m.named_children()])
m.add_module("e.f", nn.ReLU())
