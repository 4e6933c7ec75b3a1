import torch

x = torch.zeros(3, 4)
x.narrow(1, 0, 2).fill_(1)
x.select(0, 2).fill_(2)
print(x)

# zh: 先取出副本再写，x 不变；直接赋值给索引，x 变
# en: writing to a copy leaves x alone; assigning to the index does not
x.index_select(0, torch.tensor([0])).fill_(9)
x[[0]].fill_(9)
print("9 in x:", bool((x == 9).any()))
x[[0]] = 9
print("9 in x:", bool((x == 9).any()))
