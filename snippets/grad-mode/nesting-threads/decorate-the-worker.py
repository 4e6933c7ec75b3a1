from concurrent.futures import ThreadPoolExecutor

import torch

w = torch.ones(1, requires_grad=True)


def plain(x):
    return (w * x).requires_grad


@torch.no_grad()
def decorated(x):
    return (w * x).requires_grad


with ThreadPoolExecutor(2) as pool, torch.no_grad():
    print("block around the pool:", list(pool.map(plain, [1, 2])))
with ThreadPoolExecutor(2) as pool:
    print("decorated function:   ", list(pool.map(decorated, [1, 2])))
