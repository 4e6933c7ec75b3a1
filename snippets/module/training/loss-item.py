import torch
from torch import nn

model = nn.Linear(10, 1)
with_graph, numbers = 0.0, 0.0
for _ in range(3):
    loss = model(torch.ones(4, 10)).pow(2).mean()
    with_graph += loss
    numbers += loss.item()
print("total += loss:", type(with_graph).__name__)
print("  made by:", with_graph.grad_fn.name())
print("  still tied to:", with_graph.grad_fn.next_functions[0][0].name())
print("total += loss.item():", type(numbers).__name__)
