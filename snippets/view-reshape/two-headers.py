# --8<-- [start:shared]
import torch

a = torch.arange(5)
b = a[2:]

for t in (a, b):
    print(tuple(t.shape), t.stride(), t.storage_offset(), t.dtype)

storage_a, storage_b = a.untyped_storage(), b.untyped_storage()
print("one storage:", storage_a.data_ptr() == storage_b.data_ptr())
print("first element:", b.data_ptr() - a.data_ptr(), "bytes later")
# --8<-- [end:shared]

# --8<-- [start:write]
# zh: b[1] 就是 a[3]
# en: b[1] is a[3]
b[1] = 0
print(a)
print(b)
# --8<-- [end:write]
