import torch

column = torch.tensor([[1], [2], [3]])
row = torch.tensor([10, 20, 30, 40])
explicit = column.expand(3, 4) + row.expand(3, 4)
print("same sum:", torch.equal(column + row, explicit))
print("the rule:", torch.broadcast_shapes((3, 1), (4,)))

a, b = torch.broadcast_tensors(column, row)
print("strides:", a.stride(), b.stride())
