import torch

w = torch.tensor(5.0, requires_grad=True)
for _ in range(100):
    loss = (w - 2) ** 2
    loss.backward()
    with torch.no_grad():
        w -= 0.1 * w.grad
    w.grad = None
print("w:", round(w.item(), 2))
