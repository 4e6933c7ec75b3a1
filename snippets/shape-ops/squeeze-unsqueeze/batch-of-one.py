import torch

for batch in (4, 1):
    x = torch.zeros(batch, 3, 1)
    every, last = x.squeeze(), x.squeeze(-1)
    print("batch", batch, "squeeze():", tuple(every.shape))
    print("batch", batch, "squeeze(-1):", tuple(last.shape))
