from torch import nn

nn.Conv2d(3, 16, kernel_size=3, stride=2, padding="same")
