import torch

for dtype in [torch.float64, torch.float32, torch.bfloat16, torch.float16]:
    info = torch.finfo(dtype)
    ones = torch.ones(1, 257, dtype=dtype)
    product = (ones @ ones.T).item()
    x = torch.tensor(1.001, dtype=dtype).item()
    name = str(dtype).removeprefix("torch.")
    print(
        f"| `{name}` | {info.eps:.0e} | {info.max:.6g} | {x:.7f} "
        f"| `{product}` |"
    )
