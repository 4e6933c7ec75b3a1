from torch import nn

m = nn.Module()
m.a = nn.Linear(1, 1)
m.add_module("b", nn.ReLU())
m.register_module("c", nn.Tanh())
print("registered:", [name for name, _ in m.named_children()])
del m.a
print("after del m.a:", [name for name, _ in m.named_children()])
m.add_module("b", nn.GELU())
print("b is replaced:", type(m.b).__name__)
for name in ["forward", "e.f"]:
    try:
        m.add_module(name, nn.ReLU())
    except KeyError as e:
        print("refused:", e)
