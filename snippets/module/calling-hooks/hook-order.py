import warnings

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
log = []
for name, module in [("model", model), ("linear", model[0])]:
    module.register_forward_pre_hook(
        lambda m, args, name=name: log.append(f"{name}: forward pre")
    )
    module.register_forward_hook(
        lambda m, args, out, name=name: log.append(f"{name}: forward")
    )
    module.register_full_backward_hook(
        lambda m, gin, gout, name=name: log.append(f"{name}: backward")
    )

x = torch.ones(1, 2, requires_grad=True)
y = model(x)
log.append("-- loss.backward() --")
y.sum().backward()
print("\n".join(log))

# zh: 没有输入要求梯度时，新版本会警告：钩子提前触发
# en: newer versions warn that hooks run early: no input needs a gradient
warnings.simplefilter("ignore")
log.clear()
model(torch.ones(1, 2)).sum().backward()
print("-- x without requires_grad --", *log[4:], sep="\n")
