import torch

names = """view reshape flatten squeeze unsqueeze transpose permute movedim
expand broadcast_to repeat tile repeat_interleave stack cat split chunk
tensor_split unbind narrow select index_select unfold""".split()
for name in names:
    has = [
        hasattr(torch, name),
        hasattr(torch.Tensor, name),
        hasattr(torch.Tensor, name + "_"),
    ]
    print(f"| `{name}` |", " | ".join("✓" if h else "✗" for h in has), "|")
