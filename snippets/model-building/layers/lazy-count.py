from torch import nn

model = nn.Sequential(nn.LazyLinear(20), nn.ReLU(), nn.LazyLinear(2))
sum(p.numel() for p in model.parameters())
