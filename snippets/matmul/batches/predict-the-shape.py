import torch

a, b = torch.ones(7, 1, 2, 3), torch.ones(5, 3, 4)

# zh: 批维是最后两维之前的所有维：(7, 1) 与 (5,)
# en: the batch dimensions are all but the last two: (7, 1) and (5,)
batch = torch.broadcast_shapes(a.shape[:-2], b.shape[:-2])
print("batch:", tuple(batch))
print("matrices:", (a.shape[-2], b.shape[-1]))
print("result:", tuple((a @ b).shape))
