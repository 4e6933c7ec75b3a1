import torch

x = torch.ones(1, requires_grad=True)
y = (x * 3).sum()
with torch.no_grad():
    y.backward()
print(x.grad.tolist())

x.grad = None
y = (x * 3).sum()
with torch.inference_mode():
    y.backward()
print("the gradient is an inference tensor:", x.grad.is_inference())
(x * 3).sum().backward()
