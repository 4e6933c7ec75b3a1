import torch

x = torch.zeros(2, 1, 3, 1, 4)
print("x.squeeze():  ", tuple(x.squeeze().shape))
print("x.squeeze(1): ", tuple(x.squeeze(1).shape))

v = torch.tensor([1, 2, 3])
print("v.unsqueeze(0):", v.unsqueeze(0))
print("v.unsqueeze(1):", v.unsqueeze(1).tolist())
print("there and back:", torch.equal(v.unsqueeze(1).squeeze(1), v))
