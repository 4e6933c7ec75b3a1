import torch

a = torch.arange(6.0).view(2, 3)
b = torch.arange(12.0).view(3, 4)
print("equal:", torch.equal(a @ b, torch.matmul(a, b)))

result = torch.empty(2, 4)
torch.matmul(a, b, out=result)
print("written into out=:", torch.equal(result, a @ b))

w = torch.eye(2)
old = w
w *= 2
print("*= kept the tensor:", w is old)
w @= torch.ones(2, 2)
print("@= kept the tensor:", w is old)
print("the old one:", old.tolist(), "the new one:", w.tolist())
