"""What programs would else pay for on first use, done once in the server."""

import contextlib
import gc
import importlib
import weakref

MODULES = ("numpy", "sympy", "torch._dynamo", "torch._functorch.vmap",
           "torch.utils.data")


def up() -> None:
    """Import what is there of MODULES, and print a tensor."""
    # Nothing here may start a thread (a forked child would hang), run a backward pass
    # (autograd refuses to run in a fork after that) or touch CUDA.
    gc.disable()  # it would search all that is imported, again and again
    for name in MODULES:
        with contextlib.suppress(ImportError):  # numpy is optional, private ones move
            importlib.import_module(name)
    import torch

    torch.set_num_threads(1)
    repr(torch.ones(2, 2) / 3)
    weakref.finalize._registry.clear()  # torch's own: 70 ms at each program's end
    gc.freeze()  # else a collection in a child would copy all of this
    gc.enable()
