import torch

w = torch.ones(2, requires_grad=True)
h = w * 1
loss = (h * h).sum()
h.data.mul_(10)
print("version of h:", h._version)
loss.backward()
print("gradient:", w.grad.tolist(), " correct: [2.0, 2.0]")
