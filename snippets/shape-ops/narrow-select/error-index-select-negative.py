# device: cpu -- on a GPU this ends the process with a device-side assert
import torch

x = torch.arange(5)
last = torch.tensor([-1])
print("x[last]:", x[last].tolist())
try:
    torch.nn.Embedding(5, 2)(torch.tensor([7]))
except IndexError as e:
    print("Embedding:", e)
x.index_select(0, last)
