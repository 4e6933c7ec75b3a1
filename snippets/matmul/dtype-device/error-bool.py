# device: cpu -- the message names the function that runs on the CPU
import torch

reach = torch.tensor([[False, True], [False, False]])
print(reach.float() @ reach.float() > 0)
reach @ reach
