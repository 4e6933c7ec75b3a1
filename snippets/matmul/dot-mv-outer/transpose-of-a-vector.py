import warnings

import torch

v = torch.ones(3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("v.T:", tuple(v.T.shape))
print(str(caught[0].message).split(" Consider")[0])
print("a column:", tuple(v.unsqueeze(1).shape))
