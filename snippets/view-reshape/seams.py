# --8<-- [start:rule]
from itertools import accumulate, product
from math import prod
from operator import mul

import torch


def seams(x):
    found, count, expected = set(), 1, None
    pairs = zip(x.shape, x.stride(), strict=True)
    for size, stride in reversed(list(pairs)):
        if size == 1:
            continue
        if count > 1 and stride != expected:
            found.add(count)
        count, expected = count * size, stride * size
    return found


def fits(x, shape):
    return seams(x) <= set(accumulate(reversed(shape), mul))


a = torch.arange(12).view(2, 2, 3)
for t in (a, a.permute(2, 0, 1), a.permute(0, 2, 1), a[:, :, :2]):
    print(tuple(t.shape), t.stride(), "seams:", sorted(seams(t)))
# --8<-- [end:rule]

# --8<-- [start:proof]
base = torch.empty(100)
shapes = {}
for shape in product(range(1, 28), repeat=3):
    shapes.setdefault(prod(shape), []).append(shape)

calls = wrong = allowed = not_contiguous = refused = 0
for size in product((1, 2, 3), repeat=3):
    for stride in product((0, 1, 2, 3, 6), repeat=3):
        x = base.as_strided(size, stride)
        for shape in shapes[prod(size)]:
            try:
                works = x.view(shape).shape == shape
            except RuntimeError:
                works = False
            calls += 1
            wrong += fits(x, shape) != works
            allowed += works
            not_contiguous += works and not x.is_contiguous()
            refused += x.is_contiguous() and not works

print("calls of view:", calls, "allowed:", allowed)
print("the rule says something else:", wrong)
print("not contiguous, yet allowed:", not_contiguous)
print("contiguous, yet refused:", refused)
# --8<-- [end:proof]
