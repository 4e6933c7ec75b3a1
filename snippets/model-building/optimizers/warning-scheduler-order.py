import warnings

import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1, gamma=0.1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scheduler.step()
    w.sum().backward()
    optimizer.step()
print(str(caught[0].message).split(". ")[0])
print("first step taken with", round(-w.item(), 2))
