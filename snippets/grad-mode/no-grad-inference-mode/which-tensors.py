import torch
from torch import nn

n = torch.ones(2)
with torch.inference_mode():
    print("n + 1:          ", (n + 1).is_inference())
    print("torch.zeros(2): ", torch.zeros(2).is_inference())
    print("nn.Linear(2, 2):", nn.Linear(2, 2).weight.is_inference())
    print("n.view(2):      ", n.view(2).is_inference())
    print("n.add_(1):      ", n.add_(1).is_inference())
print("n, outside:     ", n.is_inference(), n.tolist())
