import torch

x = torch.zeros(1, requires_grad=True)

with torch.set_grad_enabled(False):
    print("with block:", (x * 2).requires_grad)


@torch.set_grad_enabled(False)
def double(x):
    return x * 2


print("decorator: ", double(x).requires_grad)
print("afterwards:", (x * 2).requires_grad)

torch.set_grad_enabled(False)
print("function:  ", (x * 2).requires_grad)
print("afterwards:", (x * 2).requires_grad)
torch.set_grad_enabled(True)
print("restored:  ", (x * 2).requires_grad)
