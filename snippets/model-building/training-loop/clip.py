import torch
from torch import nn

w = torch.tensor([3.0, 4.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
(w**2 / 2).sum().backward()
# zh: 放在 backward 与 step 之间；返回裁剪之前的范数
# en: Between backward and step; it returns the norm before clipping
norm = nn.utils.clip_grad_norm_([w], max_norm=1.0)
print("norm before:", norm.item(), "after:", round(w.grad.norm().item(), 4))
print("gradient:", [round(v, 4) for v in w.grad.tolist()])
optimizer.step()
