import torch

for options in ({"momentum": 0.9}, {"weight_decay": 0.1}):
    for set_to_none in (True, False):
        w = torch.ones(1, requires_grad=True)
        optimizer = torch.optim.SGD([w], lr=0.1, **options)
        w.sum().backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=set_to_none)
        # zh: 这一步没有 backward：参数还会动吗？
        # en: This step has no backward: does the parameter move?
        before = w.item()
        optimizer.step()
        print(*options, "grad", w.grad, "moved:", w.item() != before)
