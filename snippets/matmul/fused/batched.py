import torch

X, Y = torch.ones(5, 2, 3), torch.ones(5, 3, 4)
print("baddbmm:", tuple(torch.baddbmm(torch.zeros(4), X, Y).shape))
print("addbmm :", tuple(torch.addbmm(torch.zeros(4), X, Y).shape))
try:
    torch.baddbmm(torch.zeros(4), X[:1], Y)
except RuntimeError as e:
    print("batch of 1:", e)

# zh: 注意力里的常见写法：掩码 + 分数，顺便缩放
# en: common in attention: mask + scores, scaled in passing
q, k = torch.ones(2, 3, 4), torch.ones(2, 5, 4)
mask = torch.zeros(3, 5)
mask[:, 4] = float("-inf")
print(torch.baddbmm(mask, q, k.mT, alpha=0.5)[0, 0].tolist())
