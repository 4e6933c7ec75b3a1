from torch import nn


def replace_relu(module):
    for name, child in module.named_children():
        if isinstance(child, nn.ReLU):
            setattr(module, name, nn.GELU())
        else:
            replace_relu(child)


block = nn.Sequential(nn.Linear(4, 4), nn.ReLU())
model = nn.Sequential(block, nn.ReLU())
replace_relu(model)
print(model)

act = nn.ReLU()
shared = nn.Sequential(act, nn.Linear(4, 4), act)
replace_relu(shared)
print("one ReLU, two names:", [type(m).__name__ for m in shared])
