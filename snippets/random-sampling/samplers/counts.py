import torch

torch.manual_seed(0)
rates = torch.tensor([0.0, 1.0, 4.0]).expand(100_000, 3)
counts = torch.poisson(rates)
print("shape:   ", tuple(counts.shape), counts.dtype)
print("mean:    ", [round(v, 1) for v in counts.mean(0).tolist()])
print("variance:", [round(v, 1) for v in counts.var(0).tolist()])
