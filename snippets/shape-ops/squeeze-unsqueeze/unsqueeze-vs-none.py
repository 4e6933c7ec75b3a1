import torch

x = torch.zeros(3, 4)
print("torch.newaxis is None:", torch.newaxis is None)
print(tuple(x.unsqueeze(1).shape), tuple(x[:, None].shape))

# zh: None 一次能插入几维，还能同时切片
# en: None inserts several dimensions at once, and slices meanwhile
print(tuple(x[None, :, None, :2].shape))
print(tuple(x.unsqueeze(0).unsqueeze(2)[..., :2].shape))

# zh: 不知道有几维时：末尾
# en: the end, however many dimensions there are
print(tuple(x.unsqueeze(-1).shape), tuple(x[..., None].shape))
