import torch
from torch.utils._python_dispatch import TorchDispatchMode


# zh: 打印算子，以及它的结果是否共用输入的存储
# en: print each operator and whether its result shares the input's storage
class PrintOperators(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        storage = result.untyped_storage().data_ptr()
        shares = storage == args[0].untyped_storage().data_ptr()
        print("   ", func, "shares" if shares else "new")
        return result


X, Y = torch.ones(10, 3, 4), torch.ones(10, 4, 5)
with PrintOperators():
    print("torch.bmm(X, Y)")
    torch.bmm(X, Y)
    print("X @ Y")
    X @ Y
