import torch

a = torch.ones(2, 2)
b = torch.ones(2, 2, dtype=torch.bfloat16)
with torch.autocast(a.device.type, dtype=torch.bfloat16):
    print("a @ b:", (a @ b).dtype)
    print("a @ a:", (a @ a).dtype)
    print("a * a:", (a * a).dtype)
    try:
        a @ a.double()
    except RuntimeError as e:
        print("a @ a.double():", type(e).__name__)
print("outside:", (a @ a).dtype)
