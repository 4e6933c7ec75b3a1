from torch import nn
from torch.nn.utils import parametrizations, prune

pruned = nn.Linear(2, 2)
prune.l1_unstructured(pruned, "weight", amount=2)
normed = parametrizations.weight_norm(nn.Linear(2, 2))

for label, m in [("pruned", pruned), ("weight_norm", normed)]:
    print(label)
    for name, _ in m.named_parameters():
        print("  parameter", name)
    for name, _ in m.named_buffers():
        print("  buffer", name)
print("zeros in the pruned weight:", (pruned.weight == 0).sum().item())
