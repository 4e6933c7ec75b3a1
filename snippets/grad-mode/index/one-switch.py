import torch

x = torch.zeros(1, requires_grad=True)
for is_train in [True, False]:
    with torch.set_grad_enabled(is_train):
        y = x * 2
    print("is_train:", is_train, " y.requires_grad:", y.requires_grad)
