import torch
from torch import nn

torch.save(nn.Linear(1000, 1000).state_dict(), "large.pth")

# zh: meta 上的模型只有形状；mmap 让文件里的数用到时才读
# en: On meta a model has shapes only; mmap reads numbers when used
with torch.device("meta"):
    model = nn.Linear(1000, 1000)
print("before:", model.weight.device.type)
weights = torch.load("large.pth", map_location="cpu", mmap=True)
model.load_state_dict(weights, assign=True)
print("after: ", model.weight.device.type)
# zh: assign=True 直接换上文件里的张量，不再复制一份
# en: assign=True takes the tensors of the file instead of copying them
same = model.weight.data_ptr() == weights["weight"].data_ptr()
print("no second copy:", same, type(model.weight).__name__)
