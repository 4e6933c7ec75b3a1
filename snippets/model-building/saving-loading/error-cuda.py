import io

import torch

# zh: 造一个“在 GPU 上存的”文件：只改它的位置标记
# en: Make a file "saved on a GPU": only its location tag says so
tag = torch.serialization.register_package
tag(0, lambda storage: "cuda:0", lambda storage, location: None)
torch.save(torch.ones(2), file := io.BytesIO())
file.seek(0)
print(torch.load(file, map_location="cpu"))
file.seek(0)
torch.load(file)
