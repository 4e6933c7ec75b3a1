import torch
from torch import nn

x = torch.tensor([[1.0, 2.0, 3.0]])
layer_norm, rms_norm = nn.LayerNorm(3), nn.RMSNorm(3)
for norm in (layer_norm, rms_norm):
    y = [round(value, 4) for value in norm(x)[0].tolist()]
    names = [name for name, _ in norm.named_parameters()]
    print(f"{type(norm).__name__:9} {y} {names}")
by_hand = x / x.square().mean(dim=-1, keepdim=True).sqrt()
print("x / rms(x):", torch.allclose(rms_norm(x), by_hand, atol=1e-5))
centered = x - x.mean(dim=-1, keepdim=True)
same = torch.allclose(rms_norm(centered), layer_norm(x), atol=1e-4)
print("equal once the mean is 0:", same)
print("eps:", layer_norm.eps, rms_norm.eps)
