import torch
from torch import nn


class Part(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.register_buffer("mean", torch.zeros(1))
        self.register_buffer("count", torch.tensor(0))
        self.plain = torch.zeros(1)


calls = {
    "m.to(torch.float64)": lambda m: m.to(torch.float64),
    "m.double()": lambda m: m.double(),
    "m.half()": lambda m: m.half(),
    "m.bfloat16()": lambda m: m.bfloat16(),
    "m.type(torch.float64)": lambda m: m.type(torch.float64),
}
for text, call in calls.items():
    m = Part()
    same = "`self`" if call(m) is m else "copy"
    tensors = [m.weight, m.mean, m.count, m.plain]
    dtypes = [str(t.dtype).removeprefix("torch.") for t in tensors]
    cells = " | ".join(f"`{d}`" for d in dtypes)
    print(f"| `{text}` | {same} | {cells} |")
