import torch

w = torch.ones(2, requires_grad=True)
h = w * 1
loss = (h * h).sum()
with torch.no_grad():
    h.mul_(10)
print("version of h:", h._version)
try:
    loss.backward()
except RuntimeError as e:
    print(str(e).split(":")[0])
