import torch
from torch import nn

model = nn.Linear(1000, 1000, device="meta")
print(
    "shape without storage:",
    tuple(model.weight.shape),
    model.weight.is_meta,
)
model = model.to_empty(device=torch.get_default_device())
model.reset_parameters()
print("has numbers now:", model.weight.isfinite().all().item())
nn.Linear(2, 2, device="meta").to(torch.get_default_device())
