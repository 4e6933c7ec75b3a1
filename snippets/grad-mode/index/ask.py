import torch

print("grad mode at the start: ", torch.is_grad_enabled())
torch.set_grad_enabled(False)
print("switched off:           ", torch.is_grad_enabled())
torch.set_grad_enabled(True)
print("switched on again:      ", torch.is_grad_enabled())

with torch.inference_mode():
    print("inside inference_mode:  ", torch.is_grad_enabled())
    print("inference mode inside:  ", torch.is_inference_mode_enabled())
print("inference mode outside: ", torch.is_inference_mode_enabled())
print("grad mode outside:      ", torch.is_grad_enabled())
