import torch
from torch import nn

with torch.device("meta"):
    default = nn.Transformer(batch_first=True)
    spelled = nn.Transformer(
        d_model=512,
        nhead=8,
        num_encoder_layers=6,
        num_decoder_layers=6,
        batch_first=True,
    )
for model in (default, spelled):
    print("parameters:", sum(p.numel() for p in model.parameters()))
print([name for name, _ in default.named_children()])
kinds = {type(module).__name__ for module in default.modules()}
print("Embedding inside:", "Embedding" in kinds)
