# --8<-- [start:write]
import torch

a = torch.zeros(2, 3)
a.reshape(6)[0] = 1
print(a)

# zh: 转置之后要复制，9 写进了副本
# en: after a transpose it has to copy: the 9 goes into the copy
a.t().reshape(6)[0] = 9
print(a)
# --8<-- [end:write]


# --8<-- [start:tell]
def same_storage(x, y):
    return x.untyped_storage().data_ptr() == y.untyped_storage().data_ptr()


b = a.t()
print("a.view(6):", same_storage(a, a.view(6)))
print("a.reshape(6):", same_storage(a, a.reshape(6)))
print("b.reshape(6):", same_storage(b, b.reshape(6)))
print("b.reshape(3, 2, 1):", same_storage(b, b.reshape(3, 2, 1)))
# --8<-- [end:tell]
