import torch

with torch.no_grad():
    a = torch.ones(2).add_(1)
print("made under no_grad, version:", a._version)
with torch.inference_mode():
    b = torch.ones(2).add_(1)
print(b._version)
