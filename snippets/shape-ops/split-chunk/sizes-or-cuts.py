import torch

x = torch.arange(10)
by_size = x.split([2, 3, 5])
by_cut = x.tensor_split([2, 5])
print("sizes 2, 3, 5:", [p.tolist() for p in by_size])
print("cuts 2, 5:    ", [p.tolist() for p in by_cut])
