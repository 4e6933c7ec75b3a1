import torch
from torch import nn

choices = ["train()", "eval()", "requires_grad_(False)"]
for choice in choices + ["detach()", "no_grad()", "inference_mode()"]:
    first = nn.Linear(4, 4)
    second = nn.Sequential(nn.Dropout(), nn.Linear(4, 1))
    mode = torch.enable_grad()
    if choice in choices:
        eval("second." + choice)
    elif choice != "detach()":
        mode = eval("torch." + choice)

    with mode:
        h = first(torch.ones(1, 4))
        if choice == "detach()":
            h = h.detach()
        loss = second(h).sum()
    if loss.requires_grad:
        loss.backward()
    cells = [second[0].training, loss.requires_grad]
    cells += [second[1].weight.grad is not None]
    cells += [first.weight.grad is not None]
    row = ["✓" if cell else "✗" for cell in cells]
    print(f"| `{choice}`", *row, sep=" | ", end=" |\n")
