import torch

w = torch.ones(2, requires_grad=True)
with torch.inference_mode():
    feature = torch.ones(2) * 3

normal = feature.clone()
(w * normal).sum().backward()
print("clone is an inference tensor:", normal.is_inference())
print("gradient:", w.grad.tolist())
