import torch

x = torch.arange(24).view(2, 3, 4)
order = (2, 0, 1)
back = torch.tensor(order).argsort().tolist()
print("back:", back)
print("undone:", torch.equal(x.permute(order).permute(back), x))
print("same order twice:", tuple(x.permute(order).permute(order).shape))
