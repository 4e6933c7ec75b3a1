import torch
from torch.utils._python_dispatch import TorchDispatchMode


# zh: 每执行一个底层算子就打印它的名字
# en: print the name of every operator that really runs
class PrintOperators(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        print("   ", func)
        return func(*args, **(kwargs or {}))


a, b = torch.ones(2, 3), torch.ones(3, 4)
with PrintOperators():
    print("torch.mm(a, b)")
    torch.mm(a, b)
    print("torch.matmul(a, b)")
    torch.matmul(a, b)
    print("a @ b")
    a @ b
