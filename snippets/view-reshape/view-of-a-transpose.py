# --8<-- [start:condition]
import torch

a = torch.arange(9).reshape(3, 3)
b = a.permute(1, 0)
print(b)

for t in (a, b):
    outer, inner = t.stride()
    print("stride", t.stride(), "condition:", outer == inner * t.size(1))
# --8<-- [end:condition]

# --8<-- [start:holds]
print(a.view(-1))
# --8<-- [end:holds]

# --8<-- [start:fails]
b.view(-1)
# --8<-- [end:fails]
