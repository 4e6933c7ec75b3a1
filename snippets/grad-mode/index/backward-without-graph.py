import torch

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    loss = (w * 3).sum()
print("loss.requires_grad:", loss.requires_grad)
loss.backward()
