import torch

w = torch.ones(1, requires_grad=True)
total, number = 0, 0.0
for _ in range(100):
    loss = (w * 2).sum()
    total = total + loss
    number += loss.item()

kept, node = 0, total.grad_fn
while node.name() == "AddBackward0":
    kept, node = kept + 1, node.next_functions[0][0]
print("total: ", total.item(), " graphs it keeps:", kept)
print("number:", number, " a Python", type(number).__name__)
