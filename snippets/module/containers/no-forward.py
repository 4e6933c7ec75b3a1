import torch
from torch import nn

layers = [nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 1)]
chain, plain = nn.Sequential(*layers), nn.ModuleList(layers)
x = torch.ones(2, 4)
print("same keys:", list(chain.state_dict()) == list(plain.state_dict()))
print("Sequential:", tuple(chain(x).shape))
plain(x)
