import torch
from torch.utils._python_dispatch import TorchDispatchMode


# zh: 打印每个复制数据或相乘的算子，以及结果的形状
# en: print every operator that copies or multiplies, and its result's shape
class PrintWork(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        name = func.overloadpacket.__name__
        if name in ("clone", "mm", "bmm"):
            print("   ", name, tuple(result.shape))
        return result


A, B = torch.ones(2, 3), torch.ones(3, 4)
X, Y = torch.ones(70, 2, 3), torch.ones(50, 3, 4)
with PrintWork():
    print("(70, 2, 3) @ (3, 4)")
    X @ B
    print("(2, 3) @ (50, 3, 4)")
    A @ Y
    print("(70, 1, 2, 3) @ (50, 3, 4)")
    X[:, None] @ Y
