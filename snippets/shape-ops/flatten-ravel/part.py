import torch

x = torch.randn(2, 3, 4)
print("flatten():    ", tuple(x.flatten().shape))
print("flatten(1):   ", tuple(x.flatten(start_dim=1).shape))
print("flatten(0, 1):", tuple(x.flatten(0, 1).shape))
print("reshape:      ", tuple(x.reshape(x.shape[0], -1).shape))
print("a scalar:     ", tuple(torch.tensor(1.0).flatten().shape))
