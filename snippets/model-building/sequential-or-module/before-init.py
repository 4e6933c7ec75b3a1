import torch
from torch import nn


class Forgetful(nn.Module):
    def __init__(self, value):
        self.value = value


try:
    Forgetful(nn.Parameter(torch.zeros(1)))
except AttributeError as error:
    print(error)
Forgetful(nn.Linear(10, 20))
