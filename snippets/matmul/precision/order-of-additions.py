import torch

big, one = torch.tensor(2.0**24), torch.tensor(1.0)
print("(big + 1) - big =", ((big + one) - big).item())
print("(big - big) + 1 =", ((big - big) + one).item())
