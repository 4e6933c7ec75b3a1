import torch

scores = torch.zeros(1, 10, 1).squeeze()
print(tuple(scores.shape))
print(scores[:, 0])
