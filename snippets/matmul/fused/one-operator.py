import torch
import torch.nn.functional as F
from torch.utils._python_dispatch import TorchDispatchMode


# zh: 打印每个会计算的算子；只改形状的不打印
# en: print every operator that computes, not those that only reshape
class PrintWork(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        if func.overloadpacket.__name__ not in ("t", "view"):
            print("   ", func)
        return func(*args, **(kwargs or {}))


x, W, bias = torch.ones(2, 3), torch.ones(4, 3), torch.ones(4)
with PrintWork():
    print("x @ W.t() + bias")
    x @ W.t() + bias
    print("torch.addmm(bias, x, W.t())")
    torch.addmm(bias, x, W.t())
    print("F.linear(x, W, bias)")
    F.linear(x, W, bias)
    print("F.linear(x, W)")
    F.linear(x, W)
