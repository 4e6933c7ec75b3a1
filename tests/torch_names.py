"""Whether PyTorch has a name, and which it may have been meant to be."""

import difflib
import importlib

from sidebyside.indexes import SHORT


def resolve(name: str) -> str:
    """'' if PyTorch has the name, else the nearest one that it has, or '?'."""
    first, _, rest = name.partition(".")
    root = {**SHORT, "Tensor": "torch.Tensor"}.get(first, first)
    parts = f"{root}.{rest}".split(".")
    found = importlib.import_module("torch")
    for number, part in enumerate(parts[1:], 1):
        if not hasattr(found, part):
            try:
                importlib.import_module(".".join(parts[: number + 1]))
            except ImportError:
                near = difflib.get_close_matches(part, dir(found), 1, 0.5)
                return ".".join([*parts[:number], *(near or ["?"])])
        found = getattr(found, part)
    return ""
