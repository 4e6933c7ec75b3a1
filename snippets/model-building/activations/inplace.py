# --8<-- [start:overwrites]
import torch
from torch import nn

x = torch.tensor([-1.0, 2.0])
y = nn.ReLU(inplace=True)(x)
print("x is now", x.tolist())
print("shares storage:", y.data_ptr() == x.data_ptr())
# --8<-- [end:overwrites]
# --8<-- [start:error]
w = torch.tensor([0.5], requires_grad=True)
y = torch.sigmoid(w)
# zh: sigmoid 的反向传播要用它自己的输出 y
# en: the backward pass of sigmoid needs its own output y
loss = nn.ReLU(inplace=True)(y).sum()
loss.backward()
# --8<-- [end:error]
