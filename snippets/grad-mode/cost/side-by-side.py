import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

x = torch.ones(256, 64)
saved = []


def pack(tensor):
    saved.append(tensor)
    return tensor


modes = ["enable_grad()", "no_grad()", "inference_mode()"]
for run in modes + ["eval()", "requires_grad_(False)"]:
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 1))
    mode = eval("torch." + (run if run in modes else "enable_grad()"))
    if run not in modes:
        eval("model." + run)
    saved.clear()
    with saved_tensors_hooks(pack, lambda tensor: tensor), mode:
        out = model(x)
    sizes = {t.data_ptr(): t.nbytes for t in saved}
    print(f"| `{run}` | {len(saved)} | {sum(sizes.values())} |")
