import torch
from torch.optim.lr_scheduler import StepLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = StepLR(optimizer, step_size=2, gamma=0.1)
rates = []
for _ in range(5):
    optimizer.zero_grad()
    w.sum().backward()
    rates.append(round(optimizer.param_groups[0]["lr"], 4))
    # zh: 先 optimizer.step()，后 scheduler.step()
    # en: First optimizer.step(), then scheduler.step()
    optimizer.step()
    scheduler.step()
print(rates)
