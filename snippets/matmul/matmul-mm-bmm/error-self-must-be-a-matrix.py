import torch

v, B = torch.ones(3), torch.ones(3, 4)
print(tuple((v @ B).shape), tuple(torch.mm(v[None], B).shape))
torch.mm(v, B)
