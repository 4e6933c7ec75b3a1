from collections import OrderedDict

from torch import nn

chain = nn.Sequential(nn.Linear(10, 20), nn.ReLU(), nn.Linear(20, 2))
print("first:", chain[0])
start = chain[:2]
print("slice:", len(start), "modules, shared:", start[0] is chain[0])
chain.append(nn.Softmax(dim=1))
chain[1] = nn.Tanh()
print("now:", [type(module).__name__ for module in chain])

named = nn.Sequential(
    OrderedDict(fc=nn.Linear(10, 20), act=nn.ReLU(), out=nn.Linear(20, 2))
)
print("by name:", named.fc)
print("keys:", list(named.state_dict()))
