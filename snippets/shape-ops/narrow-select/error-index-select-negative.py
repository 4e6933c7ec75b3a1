# device: cpu -- on a GPU this ends the process with a device-side assert
import torch

x = torch.arange(5)
last = torch.tensor([-1])
print("x[last]:", x[last].tolist())
x.index_select(0, last)
