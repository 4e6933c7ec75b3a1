import torch

M = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
v = torch.tensor([1.0, 10.0])
print("torch.mv(M, v):", torch.mv(M, v).tolist())
print("M @ v         :", (M @ v).tolist())
print("v @ M         :", (v @ M).tolist())
print("torch.mv(M.T, v):", torch.mv(M.T, v).tolist())

column, row = v[:, None], v[None]
print("column:", tuple((M @ column).shape), "row:", tuple((row @ M).shape))
