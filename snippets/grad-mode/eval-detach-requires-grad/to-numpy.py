import torch

y = torch.ones(2, requires_grad=True) * 2
print("detached:", y.detach().numpy())
y.numpy()
