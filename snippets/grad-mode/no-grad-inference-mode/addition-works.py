import torch

w = torch.ones(2, requires_grad=True)
with torch.inference_mode():
    t = torch.ones(2) * 3

(w + t).sum().backward()
print("w + t saves nothing, gradient:", w.grad.tolist())
(w * t).sum()
