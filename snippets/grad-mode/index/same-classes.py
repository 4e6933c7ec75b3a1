import torch
from torch.autograd import grad_mode

print(torch.no_grad is grad_mode.no_grad)
print(torch.enable_grad is grad_mode.enable_grad)
print(torch.set_grad_enabled is grad_mode.set_grad_enabled)
print(torch.inference_mode is grad_mode.inference_mode)
