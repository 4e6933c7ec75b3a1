"""Whether two outputs say the same on lanes whose last digits may differ.

Numbers are compared as numbers, by the tolerance of their dtype (torch.testing's),
and all else exactly: brackets, dtype, grad_fn, words. Tolerance is for numbers with
many digits only: `0.5`, `1.` or `eps=1e-08` are constants or whole, and must be equal.
"""

import math
import re

TOLERANCES = {"float64": (1e-7, 1e-7), "complex128": (1e-7, 1e-7),
              "float16": (1e-3, 1e-5), "complex32": (1e-3, 1e-5),
              "bfloat16": (1.6e-2, 1e-5)}
FLOAT32, MANY_DIGITS = (1.3e-6, 1e-5), 4
DEVICE = re.compile(r",\s+device='cuda:0'")
# A float, so with a point or an exponent, and not a part of a name or a version; or
# two of them that make a complex number, whose parts share one tolerance.
FLOAT = r"(?:\d+\.\d*(?:e[-+]?\d+)?|\d+e[-+]?\d+)"
NUMBER = re.compile(rf"([-+]?(?<![\w.]){FLOAT}(?:[-+]{FLOAT}j)?(?:(?=j)|(?!\w|\.\d)))")


def same(recorded: str, printed: str) -> bool:
    """Whether `printed` says what `recorded` says, on any device and version."""
    old, new = tensors_apart(recorded), tensors_apart(printed)
    return len(old) == len(new) and all(
        same_part(a, b, tensor=bool(i % 2))
        for i, (a, b) in enumerate(zip(old, new, strict=True)))


def tensors_apart(text: str) -> list[str]:
    """Words, tensor, words, ...: where a tensor's lines break depends on its digits, so
    that goes; its empty lines, which stand between its matrices, stay."""
    text, parts, rest = DEVICE.sub("", text), [], 0
    for match in re.finditer(r"\b(tensor|array)\(", text):
        depth, end = 1, match.end()
        while depth and end < len(text):
            depth += {"(": 1, ")": -1}.get(text[end], 0)
            end += 1
        if depth or match.start() < rest:  # no tensor, or inside the tensor before
            continue
        tensor = re.sub(r"\s+", lambda blank: "\n" * (blank[0].count("\n") - 1),
                        text[match.start() : end])
        parts += text[rest : match.start()], tensor
        rest = end
    return [*parts, text[rest:]]


def same_part(old: str, new: str, tensor: bool) -> bool:
    """Compare what stands in or between tensors: numbers as numbers, the rest whole."""
    dtype = re.search(r"dtype=torch\.(\w+)", old) if tensor else None
    tolerance = TOLERANCES.get(dtype[1], FLOAT32) if dtype else FLOAT32
    a, b = NUMBER.split(old), NUMBER.split(new)
    return a[::2] == b[::2] and all(
        same_number(x, y, tensor, *tolerance)
        for x, y in zip(a[1::2], b[1::2], strict=True))


def same_number(old: str, new: str, tensor: bool, rtol: float, atol: float) -> bool:
    """Equal, or within tolerance and one unit of the coarser print if one is long."""
    units = []
    for part in re.findall(FLOAT, f"{old} {new}"):
        mantissa, _, exponent = part.partition("e")
        decimals = len(mantissa.partition(".")[2])
        significant = len(mantissa.replace(".", "").lstrip("0"))
        if decimals >= MANY_DIGITS and (tensor or significant >= MANY_DIGITS):
            units.append(float(f"1e{int(exponent or 0) - decimals}"))
    a, b = complex(old), complex(new)
    if ("j" in old) != ("j" in new):
        return False
    if not units or math.inf in units:
        return a == b
    return abs(a - b) <= (atol + rtol * abs(a) + max(units)) * (1 + 1e-9)
