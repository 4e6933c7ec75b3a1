import warnings

import torch

A, B, v = torch.ones(2, 3), torch.ones(3, 2), torch.ones(2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = torch.chain_matmul(A, B, A)
print(caught[0].category.__name__)
print(str(caught[0].message).split(". Use")[0])

new = torch.linalg.multi_dot([A, B, A])
print("equal:", torch.equal(old, new))
print("vectors at the ends:", torch.linalg.multi_dot([v, A, B, v]).item())
