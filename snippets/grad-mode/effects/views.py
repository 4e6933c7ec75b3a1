import torch

x = torch.ones(2, 2, requires_grad=True)
with torch.no_grad():
    product = x * 2
    view = x[0]
    copy = x.t().reshape(4)
print("x * 2:            ", product.requires_grad, product.grad_fn)
print("x[0]:             ", view.requires_grad, view.grad_fn)
print("x.t().reshape(4): ", copy.requires_grad, copy.grad_fn)

(view * 3).sum().backward()
print("gradient of x:    ", x.grad)
print("gradient of x[0]: ", view.grad)
