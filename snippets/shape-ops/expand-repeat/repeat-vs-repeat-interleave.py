import torch

x = torch.tensor([1, 2, 3])
print("repeat(2):           ", x.repeat(2).tolist())
print("repeat_interleave(2):", x.repeat_interleave(2).tolist())

counts = torch.tensor([1, 0, 3])
print("by counts:           ", x.repeat_interleave(counts).tolist())

m = torch.tensor([[1, 2], [3, 4]])
print("repeat(1, 2):", m.repeat(1, 2).tolist())
print("interleave, dim=1:", m.repeat_interleave(2, dim=1).tolist())
print("interleave, flat: ", m.repeat_interleave(2).tolist())
