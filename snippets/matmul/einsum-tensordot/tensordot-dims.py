import torch

X = torch.arange(24.0).view(2, 3, 4)
Y = torch.arange(60.0).view(3, 4, 5)

# zh: 整数 n：X 的最后 n 维对 Y 的最前 n 维，默认 2
# en: a number n: the last n of X with the first n of Y; the default is 2
default = torch.tensordot(X, Y)
print(tuple(default.shape))
print(default.equal(torch.tensordot(X, Y, dims=2)))
print(default.equal(torch.tensordot(X, Y, dims=([1, 2], [0, 1]))))
print(default.equal(torch.einsum("ijk,jkl->il", X, Y)))

# zh: 0：什么也不求和，所有维都留下
# en: 0: nothing is summed, every dimension stays
print(tuple(torch.tensordot(X, Y, dims=0).shape))
