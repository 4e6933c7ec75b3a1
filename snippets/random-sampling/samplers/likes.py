import torch

x = torch.zeros(2, 3, dtype=torch.float64)
print("rand_like:   ", torch.rand_like(x).dtype, torch.rand_like(x).shape)
print("randint_like:", torch.randint_like(x, 5).dtype)
print("rand:        ", torch.rand(x.shape).dtype)

pixels = torch.zeros(2, dtype=torch.uint8)
print(torch.rand_like(pixels, dtype=torch.float32).dtype)
