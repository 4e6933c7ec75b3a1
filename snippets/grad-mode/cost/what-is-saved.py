import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 1))


def pack(tensor):
    print("saved:", tuple(tensor.shape))
    return tensor


with saved_tensors_hooks(pack, lambda tensor: tensor):
    model(torch.ones(256, 64))
    print("-- no_grad --")
    with torch.no_grad():
        model(torch.ones(256, 64))
