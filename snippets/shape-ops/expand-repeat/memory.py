import torch

row = torch.zeros(1, 1000)
expanded = row.expand(1000, 1000)
repeated = row.repeat(1000, 1)
print("equal:", torch.equal(expanded, repeated))
print("expand:", expanded.untyped_storage().nbytes(), "bytes")
print("repeat:", repeated.untyped_storage().nbytes(), "bytes")

copied = expanded.contiguous()
print("contiguous:", copied.untyped_storage().nbytes(), "bytes")

huge = torch.zeros(1).expand(10**6, 10**6)
print(huge.numel(), "elements,", huge.untyped_storage().nbytes(), "bytes")
