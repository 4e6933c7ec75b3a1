import torch

table = torch.zeros(1000, 1000)
row = table[0]
print("elements:", row.numel())
print("row keeps:  ", row.untyped_storage().nbytes(), "bytes")
print("clone keeps:", row.clone().untyped_storage().nbytes(), "bytes")
