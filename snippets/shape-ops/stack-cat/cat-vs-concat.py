import torch

x = torch.randn(2, 3)
print("concat:     ", torch.equal(torch.concat([x, x]), torch.cat([x, x])))
same = torch.equal(torch.concatenate([x, x], axis=1), torch.cat([x, x], 1))
print("concatenate:", same)
