import torch

with torch.inference_mode():
    t = torch.ones(2)
t.requires_grad_()
