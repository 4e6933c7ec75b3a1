import torch

a = torch.arange(9).reshape(3, 3)
b = a.permute(1, 0)
c = b.contiguous()

print("a.contiguous() is a:", a.contiguous() is a)
print("b.contiguous() is b:", c is b)
print("strides of b and c:", b.stride(), c.stride())
print("c.view(-1):", c.view(-1))

storage = a.untyped_storage().data_ptr()
print("b in a's storage:", b.untyped_storage().data_ptr() == storage)
print("c in a's storage:", c.untyped_storage().data_ptr() == storage)
