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
# zh: b 的第 1 个元素就是 a 的第 3 个元素
# en: element 1 of b is element 3 of a
b[1] = 0
print(a)
print(b)
# --8<-- [end:write]
