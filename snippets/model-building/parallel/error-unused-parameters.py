import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.used = nn.Linear(2, 1)
        self.unused = nn.Linear(2, 1)

    def forward(self, x):
        return self.used(x)


dist.init_process_group(
    "gloo", store=dist.HashStore(), rank=0, world_size=1
)
parallel = DistributedDataParallel(TwoHeads())
for _ in range(2):
    parallel(torch.ones(4, 2)).sum().backward()
