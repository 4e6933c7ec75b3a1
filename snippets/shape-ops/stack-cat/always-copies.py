import torch

x = torch.zeros(2)
print("cat of one shares:", torch.cat([x]).data_ptr() == x.data_ptr())
print("stack of one shares:", torch.stack([x]).data_ptr() == x.data_ptr())

result, copied = torch.empty(0), 0
for _ in range(100):
    result = torch.cat([result, torch.ones(1)])
    copied += result.numel()
print("cat in a loop wrote", copied, "elements")

rows = [torch.ones(1) for _ in range(100)]
print("one cat at the end:", torch.cat(rows).numel(), "elements")
