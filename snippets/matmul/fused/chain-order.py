import torch
from torch.utils._python_dispatch import TorchDispatchMode


# zh: 打印每次 mm 的两个形状，以及要做多少次乘法
# en: print both shapes of every mm and how many multiplications it takes
class PrintMm(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        if func is torch.ops.aten.mm.default:
            (n, k), (_, m) = args[0].shape, args[1].shape
            print(f"    ({n}, {k}) @ ({k}, {m}): {n * k * m:,}")
        return func(*args, **(kwargs or {}))


A, B, C = torch.ones(1000, 2), torch.ones(2, 1000), torch.ones(1000, 3)
with PrintMm():
    print("A @ B @ C")
    A @ B @ C
    print("torch.linalg.multi_dot([A, B, C])")
    torch.linalg.multi_dot([A, B, C])
    print("A @ (B @ C)")
    A @ (B @ C)
