"""Import once, in the server, what programs else would each pay for on first use.

Nothing here may start a thread (a forked child would hang), run a backward pass
(autograd refuses to run in a fork after that) or touch CUDA.
"""

import importlib

MODULES = (
    "torch",
    "numpy",
    "sympy",
    "torch._dynamo",
    "torch._functorch.vmap",
    "torch.utils.data",
)


def up() -> list[str]:
    """Import the modules and print a tensor; return the modules that are there."""
    warm = []
    for name in MODULES:
        try:
            importlib.import_module(name)
        except ImportError:  # numpy is optional, the private ones may move
            continue
        warm.append(name)
    import torch

    torch.set_num_threads(1)
    repr(torch.ones(2, 2) / 3)
    return warm
