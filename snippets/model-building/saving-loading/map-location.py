import io

import torch

file = io.BytesIO()
torch.save({"a": torch.ones(2), "step": 7}, file)
for place in ("cpu", "meta", lambda storage, saved_on: storage):
    file.seek(0)
    loaded = torch.load(file, map_location=place)
    print(loaded["a"].device.type, loaded["step"])
