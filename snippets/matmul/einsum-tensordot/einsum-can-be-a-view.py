import torch

S = torch.zeros(3, 3)
diagonal = torch.einsum("ii->i", S)
print("diagonal shares storage:", diagonal.data_ptr() == S.data_ptr())
diagonal += 1
print(S)

A = torch.ones(2, 3)
t = torch.einsum("ij->ji", A)
print("transpose shares storage:", t.data_ptr() == A.data_ptr())
