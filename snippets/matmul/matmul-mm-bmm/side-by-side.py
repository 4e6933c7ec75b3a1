import torch
from torch.utils._python_dispatch import TorchDispatchMode


# zh: 记下 @ 底下真正执行的乘法算子
# en: note which product operator really runs under @
class Note(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        name = func.overloadpacket.__name__
        if name in ("dot", "mv", "mm", "bmm"):
            ran.append(name)
        return func(*args, **(kwargs or {}))


def accepts(function, a, b):
    try:
        function(a, b)
        return "✓"
    except RuntimeError:
        return "✗"


pairs = [
    [(4,), (4,)],
    [(3, 4), (4,)],
    [(4,), (4, 5)],
    [(3, 4), (4, 5)],
    [(2, 3, 4), (4,)],
    [(2, 3, 4), (4, 5)],
    [(2, 3, 4), (2, 4, 5)],
    [(1, 3, 4), (2, 4, 5)],
    [(6, 2, 3, 4), (2, 4, 5)],
]
for left, right in pairs:
    a, b, ran = torch.ones(left), torch.ones(right), []
    with Note():
        shape = tuple((a @ b).shape)
    mm, bmm = accepts(torch.mm, a, b), accepts(torch.bmm, a, b)
    print(f"| `{left} @ {right}` | `{shape}` | `{ran[0]}` | {mm} | {bmm} |")
