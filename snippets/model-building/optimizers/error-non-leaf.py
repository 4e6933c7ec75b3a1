import torch

# zh: 乘法的结果不是叶子张量
# en: The product is no leaf
w = torch.ones(3, requires_grad=True) * 0.1
torch.optim.SGD([w], lr=0.1)
