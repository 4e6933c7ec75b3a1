import torch

x = torch.zeros(0, 3, 4)
print(tuple(x.flatten(1).shape))
x.reshape(x.shape[0], -1)
