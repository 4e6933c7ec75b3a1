import io

import torch
from torch import nn


class Net(nn.Module):
    pass


torch.save(Net(), file := io.BytesIO())
# zh: 换一个程序，或者类改了名、搬了家
# en: Another program, or the class was renamed or moved
del Net
file.seek(0)
try:
    torch.load(file, weights_only=False)
except AttributeError as e:
    print("AttributeError:", str(e).split(" from ")[0])
