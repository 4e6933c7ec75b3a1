from torch import nn

model = nn.Linear(4, 3)
parameters = model.parameters()
print("first pass:", sum(p.numel() for p in parameters))
print("second pass:", sum(p.numel() for p in parameters))
print("asked anew:", sum(p.numel() for p in model.parameters()))
