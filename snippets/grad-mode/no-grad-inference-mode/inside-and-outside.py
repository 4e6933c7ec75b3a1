import torch

with torch.inference_mode():
    y = torch.ones(3, 3) * 2
    print("inside:  inference mode", torch.is_inference_mode_enabled())
    print("         grad mode     ", torch.is_grad_enabled())
print("outside: inference mode", torch.is_inference_mode_enabled())
print("         grad mode     ", torch.is_grad_enabled())
print("y is still an inference tensor:", y.is_inference())
