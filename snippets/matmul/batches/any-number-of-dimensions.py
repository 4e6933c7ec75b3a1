import torch

six = torch.ones(2, 1, 2, 1, 3, 4)
five = torch.ones(5, 1, 2, 4, 6)
print(tuple((six @ five).shape))

twenty_two = torch.ones([1] * 20 + [2, 3])
print((twenty_two @ torch.ones(3, 2)).dim())
