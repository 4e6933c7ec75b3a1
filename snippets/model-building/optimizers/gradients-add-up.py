import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
for _ in range(3):
    (2 * w).sum().backward()
    print("without zero_grad", w.grad.item())
for _ in range(3):
    optimizer.zero_grad()
    (2 * w).sum().backward()
    print("with zero_grad", w.grad.item())
