# device: cpu -- a NumPy array can share only the memory of the CPU
import torch

y = torch.ones(2, requires_grad=True) * 2
array = y.detach().numpy()
array[0] = 9
print("array:", array)
print("y:", y.tolist())
y.numpy()
