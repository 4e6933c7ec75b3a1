import torch
from torch.utils._python_dispatch import TorchDispatchMode


# zh: 打印每个底层算子
# en: print every operator that runs
class PrintOperators(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        print("   ", func)
        return func(*args, **(kwargs or {}))


a, b = torch.ones(2, 3), torch.ones(2, 3)
with PrintOperators():
    print("a * b")
    a * b
    print("torch.mul(a, b)")
    torch.mul(a, b)
    print("torch.multiply(a, b)")
    torch.multiply(a, b)
    print("a *= b")
    a *= b
