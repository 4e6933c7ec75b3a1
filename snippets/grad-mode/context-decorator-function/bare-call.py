import torch

torch.no_grad()
print("after no_grad():               ", torch.is_grad_enabled())
torch.inference_mode()
print("after inference_mode():        ", torch.is_grad_enabled())
torch.set_grad_enabled(False)
print("after set_grad_enabled(False): ", torch.is_grad_enabled())
torch.set_grad_enabled(True)
with torch.enable_grad():
    torch.set_grad_enabled(False)
print("after a block around it:       ", torch.is_grad_enabled())
