import torch
from torch.utils.data import DataLoader, TensorDataset
from torch.utils.data.distributed import DistributedSampler

data = TensorDataset(torch.arange(10))
for rank in (0, 1, 2):
    sampler = DistributedSampler(
        data, num_replicas=3, rank=rank, shuffle=False
    )
    batches = [b.tolist() for (b,) in DataLoader(data, 2, sampler=sampler)]
    print("rank", rank, batches)

sampler = DistributedSampler(data, num_replicas=3, rank=0, seed=0)
first, second = list(sampler), list(sampler)
sampler.set_epoch(1)
print("same order again:", first == second)
print("after set_epoch: ", first == list(sampler))
