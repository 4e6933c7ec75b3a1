import io
import pickle

import numpy as np
import torch
from torch import nn, optim

model = nn.Linear(2, 1)
things = {
    "model.state_dict()": model.state_dict(),
    "optimizer.state_dict()": optim.Adam(model.parameters()).state_dict(),
    "{'epoch': 3, 'lr': 0.1}": {"epoch": 3, "lr": 0.1},
    "model.weight": model.weight,
    "np.zeros(2)": np.zeros(2),
    "model": model,
}
for code, thing in things.items():
    row = f"| `{code}` |"
    for safe in (True, False):
        torch.save(thing, file := io.BytesIO())
        file.seek(0)
        try:
            loaded = torch.load(file, weights_only=safe)
            row += f" `{type(loaded).__name__}` |"
        except pickle.UnpicklingError:
            row += " ✗ `UnpicklingError` |"
    print(row)
