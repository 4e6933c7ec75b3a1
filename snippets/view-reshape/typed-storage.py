import textwrap
import warnings

import torch

a = torch.arange(5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    a.storage().data_ptr()

print(caught[0].category.__name__)
print(textwrap.fill(str(caught[0].message), 70))
print("bytes:", a.untyped_storage().nbytes())
