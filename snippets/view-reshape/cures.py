import torch

# zh: 注意力里常见：合并各个头之前换了两维
# en: as in attention: two dimensions swap before the heads are merged
x = torch.arange(24).view(1, 2, 3, 4).transpose(1, 2)
print(tuple(x.shape), x.stride())

one = x.reshape(1, 3, 8)
two = x.contiguous().view(1, 3, 8)
three = x.flatten(2)
print("equal:", torch.equal(one, two), torch.equal(one, three))
