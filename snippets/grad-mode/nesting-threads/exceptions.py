import torch

try:
    with torch.no_grad():
        raise ValueError("something went wrong")
except ValueError as e:
    print("caught:", e)
print("grad mode:", torch.is_grad_enabled())
