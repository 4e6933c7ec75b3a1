# torch: 2.6 -- torch.load refuses by default from 2.6 on
import io
import pickle
import re
import textwrap

import torch
from torch import nn

torch.save(nn.Linear(2, 1), file := io.BytesIO())
file.seek(0)
try:
    torch.load(file)
except pickle.UnpicklingError as e:
    # zh: 消息很长，还带控制字符：只取要紧的两句
    # en: A long message with control characters: two sentences matter
    text = str(e)
    print(text.split(". ")[0] + ".")
    reason = re.search("Unsupported global.*?by default", text)
    print(textwrap.fill(reason[0], 72))
