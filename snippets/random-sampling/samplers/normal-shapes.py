import torch

print(torch.normal(0.0, 1.0, size=(2, 3)).shape)
print(torch.normal(torch.zeros(4), 1.0).shape)
print(torch.normal(0.0, torch.ones(4)).shape)
print(torch.normal(torch.zeros(4)).shape)
print(torch.normal(torch.zeros(3, 1), torch.ones(4)).shape)
print(torch.normal(torch.tensor([1.0, 2.0]), 0.0).tolist())
try:
    torch.normal(torch.zeros(4), 1.0, size=(4,))
except TypeError as e:
    print("a tensor and size:", type(e).__name__)
