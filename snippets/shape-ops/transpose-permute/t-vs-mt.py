import warnings

import torch

m = torch.zeros(3, 4)
print("matrix:", tuple(m.T.shape), tuple(m.mT.shape), tuple(m.t().shape))

batch = torch.zeros(2, 3, 4)
print("batch.mT:", tuple(batch.mT.shape))
torch.set_warn_always(True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("batch.T: ", tuple(batch.T.shape))
    print("vector.T:", tuple(batch[0, 0].T.shape))
print("warned:", ["x.mT" in str(w.message) for w in caught])

z = torch.tensor([[1 + 2j, 3j]])
print("z.mT:", z.mT.flatten().tolist())
print("z.mH:", z.mH.flatten().tolist())
