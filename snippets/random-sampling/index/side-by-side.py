import torch

p = torch.full((2, 3), 0.5)
calls = [
    "torch.rand(2, 3)",
    "torch.randn(2, 3)",
    "torch.randint(0, 10, (2, 3))",
    "torch.randperm(6)",
    "torch.normal(0.0, 1.0, (2, 3))",
    "torch.normal(p, 1.0)",
    "torch.bernoulli(p)",
    "torch.poisson(p)",
    "torch.multinomial(p, 2)",
]
for call in calls:
    sample = eval(call)
    dtype = str(sample.dtype).removeprefix("torch.")
    like = call.split("(")[0] + "_like"
    like = f"`{like}`" if hasattr(torch, like[6:]) else "✗"
    print(f"| `{call}` | {tuple(sample.shape)} | {dtype} | {like} |")
