import torch
from torch.utils._python_dispatch import TorchDispatchMode


# zh: 打印每个会计算的算子；只改形状的不打印
# en: print every operator that computes, not those that only reshape
class PrintProducts(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        if func.overloadpacket.__name__ in ("mm", "bmm", "mul", "sum"):
            print("   ", func)
        return func(*args, **(kwargs or {}))


a, b, v = torch.ones(2, 3), torch.ones(3, 4), torch.ones(3)
with PrintProducts():
    print("a @ b")
    a @ b
    print('torch.einsum("ij,jk->ik", a, b)')
    torch.einsum("ij,jk->ik", a, b)
    print("torch.tensordot(a, b, dims=1)")
    torch.tensordot(a, b, dims=1)
    print('torch.einsum("i,j->ij", v, v)')
    torch.einsum("i,j->ij", v, v)
