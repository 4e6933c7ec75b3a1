from torch import nn


class Forgetful(nn.Module):
    def __init__(self):
        self.layer1 = nn.Linear(10, 20)


Forgetful()
