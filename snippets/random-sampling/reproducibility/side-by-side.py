import random

import numpy as np
import torch
from torch.utils.data import DataLoader

g, rng = torch.Generator(), np.random.default_rng(0)
loader = DataLoader(range(20), shuffle=True)
calls = [
    "torch.rand(3).tolist()",
    "torch.nn.Linear(3, 3).weight.tolist()",
    "[batch.item() for batch in loader]",
    "torch.rand(3, generator=g).tolist()",
    "np.random.rand(3).tolist()",
    "rng.random(3).tolist()",
    "random.random()",
]
for call in calls:
    row = [f"| `{call}`"]
    for seed in [torch.manual_seed, np.random.seed, random.seed]:
        seed(0)
        first = eval(call)
        seed(0)
        row.append("✓" if eval(call) == first else "✗")
    print(" | ".join(row), "|")
