import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 1))
x = torch.ones(256, 64)


def pack(tensor):
    print("saved:", tuple(tensor.shape))
    return tensor


with saved_tensors_hooks(pack, lambda tensor: tensor):
    model(x)
    print("-- no_grad --")
    with torch.no_grad():
        model(x)
    for name in ["bias", "weight"]:
        print("-- train only the last", name, "--")
        model.requires_grad_(False)
        model[2].get_parameter(name).requires_grad_(True)
        model(x)
