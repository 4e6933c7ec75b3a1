from torch import nn


class Scale(nn.Module):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor


class NamedScale(Scale):
    def extra_repr(self):
        return f"factor={self.factor}"


print(nn.Sequential(Scale(2), NamedScale(2)))
