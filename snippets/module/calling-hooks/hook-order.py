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
