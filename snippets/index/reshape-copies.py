import torch

a = torch.arange(6).view(2, 3)
b = a.t()
# zh: 不能共用时，悄悄复制
# en: copy without a word where sharing fails
c = b.reshape(6)
print(c, "copied:", c.data_ptr() != b.data_ptr())
